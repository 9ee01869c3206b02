// The level at which something may be told (domain A-37).
extension Session {
  /// Whoever spoke under a rule relied on it: for the whole item a level can only become stricter.
  func needNotLooser(_ level: Attribution, _ item: ItemID?) throws(Refusal) {
    let said =
      interventions.filter { $0.item == item }.map(\.attribution)
      + recommendations.filter { $0.item == item }.map(\.attribution)
      + notes.filter { $0.item == item }.map(\.attribution)
    if let strictest = said.max(), strictest > level { throw .record(.saidUnder(strictest)) }
  }
}
