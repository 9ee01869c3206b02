/// A change of the speakers list.
public enum ListChange: Hashable, Sendable {
  /// Somebody came on it and waits.
  case cameOn(RequestID)
  /// Somebody who waited left it; the state says how, nil: the request was taken back.
  case left(RequestID, Request.State?)
  /// Somebody came on it and left it again in between.
  case passed(RequestID, Request.State)
  /// Somebody waits in another item than before, or for the next one.
  case carried(RequestID)
  /// A request has another kind, note, group or language.
  case changed(RequestID)
  /// Those who waited before and after stand in another order: the order after.
  case reordered([RequestID])
  /// The list of the item under discussion was closed.
  case closed(ItemID)
  /// It takes requests again.
  case opened(ItemID)
  /// It closes by itself at a time, ms since 1970; nil: not any more.
  case closes(ItemID, at: Milliseconds?)
  /// Somebody was not taken on it.
  case refused(ParticipantID, RequestRefused.Reason)

  static func all(_ old: Session, _ before: Moment, _ new: Session, _ after: Moment)
    -> [ListChange]
  {
    let requests = old.requests.paired(with: new.requests).compactMap { change($0.old, $0.new) }
    let refused = new.refusals.dropFirst(old.refusals.count).map { refusal in
      ListChange.refused(refusal.participant, refusal.why)
    }
    return requests + order(old, new) + refused + closing(old, before, new, after)
  }

  private static func change(_ old: Request?, _ new: Request?) -> ListChange? {
    guard let id = (new ?? old)?.id, old != new else { return nil }
    let was = old.map { isOnList($0.state) } ?? false
    let isNow = new.map { isOnList($0.state) } ?? false
    switch (was, isNow) {
    case (false, true): return .cameOn(id)
    case (true, false): return .left(id, new?.state)
    case (false, false): return old == nil ? new.map { .passed(id, $0.state) } : nil
    case (true, true):
      if old?.item != new?.item || old?.state != new?.state { return .carried(id) }
      let isSame =
        old?.kind == new?.kind && old?.note == new?.note && old?.onBehalfOf == new?.onBehalfOf
        && old?.language == new?.language && old?.participant == new?.participant
      return isSame ? nil : .changed(id)
    }
  }

  private static func isOnList(_ state: Request.State) -> Bool {
    state == .waiting || state == .carried
  }

  private static func order(_ old: Session, _ new: Session) -> [ListChange] {
    guard old.waitingOrder != new.waitingOrder else { return [] }
    let before = Set(old.waitingOrder)
    let after = Set(new.waitingOrder)
    let kept = new.waitingOrder.filter(before.contains)
    return kept == old.waitingOrder.filter(after.contains) ? [] : [.reordered(kept)]
  }

  /// Only of the item under discussion: the list of one that is over is closed with it.
  private static func closing(_ old: Session, _ before: Moment, _ new: Session, _ after: Moment)
    -> [ListChange]
  {
    guard let item = new.currentItem else { return [] }
    let earlier = old.items[item.id]
    let was = earlier?.listClosed(before) != nil
    let isNow = item.listClosed(after) != nil
    if was != isNow { return [isNow ? .closed(item.id) : .opened(item.id)] }
    guard !isNow, earlier?.listClosesAt != item.listClosesAt else { return [] }
    return [.closes(item.id, at: item.listClosesAt)]
  }
}
