import SessionState
import Words

/// Who is present and has not been heard in what the advice counts over (product, point 11; screens 4.1).
struct NotHeardModel {
  /// Group and name of those not heard.
  var people: [(group: String, name: String)]
  /// How many people could be heard.
  var total: Int

  init(_ session: Session, _ tally: Tally) {
    let audience = session.participants.filter { $0.isPresent && $0.role.speaks }
    total = audience.count
    people = audience.filter { tally[$0.id].turns == 0 }.map {
      (session.group(of: $0.id)?.short ?? "", session.ownName(of: $0.id))
    }
  }
}
