/// How the keys of moving change the selected row of a list.
enum RowMove {
  /// The row after an action, within the list; nil when the action moves nothing.
  static func row(after action: Action?, from row: Int, of count: Int) -> Int? {
    let wanted: Int
    switch action {
    case .down: wanted = row + 1
    case .up: wanted = row - 1
    case .pageDown: wanted = row + 10
    case .pageUp: wanted = row - 10
    case .first: wanted = 0
    case .last: wanted = count - 1
    default: return nil
    }
    return min(max(0, wanted), max(0, count - 1))
  }
}

/// A selected row that stays with what it shows while other rows come and go.
struct KeptRow<ID: Hashable>: Hashable {
  private var row = 0
  private var id: ID?

  /// A row that is there, else the first.
  init(_ row: Int = 0, of ids: [ID]) {
    self.row = min(max(0, row), max(0, ids.count - 1))
    id = ids.indices.contains(self.row) ? ids[self.row] : nil
  }

  /// The row now: where the one selected stands, else where it stood.
  func index(in ids: [ID]) -> Int {
    id.flatMap { ids.firstIndex(of: $0) } ?? min(row, max(0, ids.count - 1))
  }

  /// Whether the one selected is no longer there.
  func isGone(from ids: [ID]) -> Bool { id.map { !ids.contains($0) } ?? false }
}
