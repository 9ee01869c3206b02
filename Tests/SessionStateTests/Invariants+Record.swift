@testable import SessionState

// What holds of recommendations (domain F.5, B.3).
extension Invariants {
  static func record(_ session: Session) -> [String] {
    var broken: [String] = []
    for text in session.recommendations {
      broken += links(text, session)
      if Set(text.parties).count != text.parties.count {
        broken.append("B-9: somebody stands behind \(text.id) twice")
      }
      if Set(text.positions.map(\.party)).count != text.positions.count {
        broken.append("B-9: somebody has two positions on \(text.id)")
      }
      if (text.state == .inSilence) != (text.silences.last.map { $0.ended == nil } ?? false) {
        broken.append("B-11: \(text.id) is \(text.state) with \(text.silences)")
      }
      // 6: the adopted text is a stored revision.
      if text.state == .adopted,
        !text.revisions.contains(where: { $0.number == text.adoption?.revision })
      {
        broken.append("6: \(text.id) was adopted in no wording")
      }
      if text.finalNumber != nil, text.state != .adopted {
        broken.append("6: \(text.id) has a number and is \(text.state)")
      }
    }
    let numbers = session.outcome.filter { $0.part == .operative }.flatMap(\.recommendations)
      .compactMap(\.finalNumber)
    if numbers != Array(1...max(1, numbers.count)).prefix(numbers.count).map({ $0 }) {
      broken.append("6: final numbers \(numbers)")
    }
    let ordered = session.handOrdered
    if Set(ordered) != Set(session.recommendations.map(\.id)) || Set(ordered).count != ordered.count
    {
      broken.append("B-2: the order is \(ordered)")
    }
    let printed = session.outcome.flatMap(\.recommendations).map(\.id)
    if printed.sorted() != session.recommendations.filter(\.isLive).map(\.id) {
      broken.append("B-20: the outcome prints \(printed)")
    }
    return broken
  }

  /// B-6, B-7: links stand on both sides.
  private static func links(_ text: Recommendation, _ session: Session) -> [String] {
    var broken: [String] = []
    if text.state == .merged,
      text.mergedInto.flatMap({ session.recommendations[$0] })?.mergedFrom.contains(text.id) != true
    {
      broken.append("B-6: \(text.id) became part of nothing")
    }
    for source in text.mergedFrom where session.recommendations[source]?.mergedInto != text.id {
      broken.append("B-6: \(source) does not know of \(text.id)")
    }
    if text.state == .split {
      for part in text.splitInto where session.recommendations[part]?.splitFrom != text.id {
        broken.append("B-7: \(part) does not know of \(text.id)")
      }
    }
    return broken
  }
}
