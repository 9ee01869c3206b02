import SessionState
import Words

/// Who is present and has not been heard in the session (product, point 11).
struct NotHeardModel {
  /// Group and name of those not heard.
  var people: [(group: String, name: String)]
  /// How many people could be heard.
  var total: Int

  init(_ session: Session) {
    let heard = Set(session.interventions.lazy.filter(\.kind.isCounted).map(\.participant))
    let audience = session.participants.filter { $0.isPresent && $0.role.speaks }
    total = audience.count
    people = audience.filter { !heard.contains($0.id) }.map {
      (session.group(of: $0.id)?.short ?? "", session.ownName(of: $0.id))
    }
  }
}
