/// A change of one agenda item.
public enum AgendaChange: Hashable, Sendable {
  /// It was put on the agenda.
  case added(ItemID)
  /// Its addition was taken back.
  case gone(ItemID)
  /// It was opened, closed, put aside, skipped, taken out …
  case state(ItemID, from: AgendaItem.State, to: AgendaItem.State)
  /// It has another day, start or length.
  case times(ItemID, from: Place, to: Place)
  /// It has another title.
  case title(ItemID, from: TextByLanguage, to: TextByLanguage)
  /// It became fixed or free.
  case fixed(ItemID, Bool)
  /// Its kind, speakers, number or turns were changed.
  case edited(ItemID)
  /// It has another attribution level of its own; nil: the session's.
  case attribution(ItemID, to: Attribution?)
  /// Its recorded times were corrected.
  case corrected(ItemID)

  /// Where an item stands on the agenda.
  public struct Place: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// The start.
    public var start: LocalTime
    /// The minutes it has.
    public var minutes: Int

    init(_ item: AgendaItem) {
      day = item.plan.day
      start = item.start
      minutes = item.minutes
    }
  }

  /// The item.
  public var id: ItemID {
    switch self {
    case .added(let id), .gone(let id), .state(let id, _, _), .times(let id, _, _),
      .title(let id, _, _), .fixed(let id, _), .edited(let id), .attribution(let id, _),
      .corrected(let id):
      id
    }
  }

  static func all(_ old: Session, _ new: Session) -> [AgendaChange] {
    guard old.items != new.items else { return [] }
    func place(_ pair: (old: AgendaItem?, new: AgendaItem?)) -> (Int, AgendaItem.Place)? {
      (pair.new ?? pair.old).map { ($0.plan.day, $0.place) }
    }
    let pairs = old.items.paired(with: new.items).sorted { left, right in
      guard let left = place(left), let right = place(right) else { return false }
      return left < right
    }
    return pairs.flatMap { changes($0.old, $0.new) }
  }

  private static func changes(_ old: AgendaItem?, _ new: AgendaItem?) -> [AgendaChange] {
    guard let new else { return old.map { [.gone($0.id)] } ?? [] }
    let id = new.id
    var changes: [AgendaChange] = old == nil ? [.added(id)] : []
    let before = old?.state ?? .planned
    if before != new.state { changes.append(.state(id, from: before, to: new.state)) }
    guard let old, old != new else { return changes }
    let (from, to) = (Place(old), Place(new))
    if from != to { changes.append(.times(id, from: from, to: to)) }
    if old.plan.title != new.plan.title {
      changes.append(.title(id, from: old.plan.title, to: new.plan.title))
    }
    if old.plan.isFixed != new.plan.isFixed { changes.append(.fixed(id, new.plan.isFixed)) }
    let isSame =
      old.plan.kind == new.plan.kind && old.plan.slots == new.plan.slots
      && old.plan.number == new.plan.number && old.plan.turnSeconds == new.plan.turnSeconds
    if !isSame { changes.append(.edited(id)) }
    if old.attribution != new.attribution {
      changes.append(.attribution(id, to: new.attribution))
    }
    let isOtherStart = old.openedAt != nil && new.openedAt != nil && old.openedAt != new.openedAt
    let isOtherEnd =
      old.state == .closed && new.state == .closed && old.closedAt != new.closedAt
    if old.isCorrected != new.isCorrected || new.isCorrected && (isOtherStart || isOtherEnd) {
      changes.append(.corrected(id))
    }
    return changes
  }
}
