extension Session {
  /// The places on the list, from 1, that a waiting request's class takes up in its item.
  func classPlaces(of request: Request) -> ClosedRange<Int> {
    let list = waiting(in: request.item)
    let first = list.firstIndex { $0.kind.requestClass == request.kind.requestClass } ?? 0
    let last = list.lastIndex { $0.kind.requestClass == request.kind.requestClass } ?? first
    return first + 1...last + 1
  }

  /// Puts a waiting request at the end of its class in its item's list.
  mutating func enqueue(_ id: RequestID) {
    guard let request = requests[id] else { return }
    // Who is carried and asked in this item before is not on its list yet.
    let own = waitingOrder.indices.filter {
      requests[waitingOrder[$0]].map { $0.item == request.item && $0.state == .waiting } ?? false
    }
    let before = own.last {
      (requests[waitingOrder[$0]]?.kind.requestClass ?? 0) <= request.kind.requestClass
    }
    let place = before.map { $0 + 1 } ?? own.first ?? waitingOrder.endIndex
    waitingOrder.insert(id, at: place)
  }

  /// Takes a request off the list.
  mutating func dequeue(_ id: RequestID) {
    waitingOrder.removeAll { $0 == id }
  }

  /// Moves a waiting request to a place of its item's list, from 1, but never out of its class: the list may be
  /// shorter than when it was moved, because something before was undone.
  mutating func reorder(_ id: RequestID, to place: Int) {
    guard let request = requests[id], waitingOrder.contains(id) else { return }
    let places = classPlaces(of: request)
    dequeue(id)
    let others = waiting(in: request.item).map(\.id)
    let target = min(max(places.lowerBound, place), places.upperBound) - 1
    if target < others.count, let index = waitingOrder.firstIndex(of: others[target]) {
      waitingOrder.insert(id, at: index)
    } else if let last = others.last, let index = waitingOrder.firstIndex(of: last) {
      waitingOrder.insert(id, at: index + 1)
    } else {
      waitingOrder.append(id)
    }
  }
}
