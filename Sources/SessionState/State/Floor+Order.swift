extension Session {
  /// The places on the list, from 1, that a waiting request's class takes up in its item.
  func classPlaces(of request: Request) -> ClosedRange<Int> {
    let list = waiting(in: request.item)
    let first = list.firstIndex { $0.kind.requestClass == request.kind.requestClass } ?? 0
    let last = list.lastIndex { $0.kind.requestClass == request.kind.requestClass } ?? first
    return first + 1...last + 1
  }

  /// Puts a waiting request at the end of its class.
  mutating func enqueue(_ id: RequestID) {
    guard let request = requests[id] else { return }
    let place = waitingOrder.lastIndex {
      (requests[$0]?.kind.requestClass ?? 0) <= request.kind.requestClass
    }
    waitingOrder.insert(id, at: place.map { $0 + 1 } ?? 0)
  }

  /// Takes a request off the list.
  mutating func dequeue(_ id: RequestID) {
    waitingOrder.removeAll { $0 == id }
  }

  /// Moves a waiting request to a place of its item's list, from 1.
  mutating func reorder(_ id: RequestID, to place: Int) {
    guard let request = requests[id], waitingOrder.contains(id) else { return }
    dequeue(id)
    let others = waiting(in: request.item).map(\.id)
    let target = min(max(0, place - 1), others.count)
    if target < others.count, let index = waitingOrder.firstIndex(of: others[target]) {
      waitingOrder.insert(id, at: index)
    } else if let last = others.last, let index = waitingOrder.firstIndex(of: last) {
      waitingOrder.insert(id, at: index + 1)
    } else {
      waitingOrder.append(id)
    }
  }
}
