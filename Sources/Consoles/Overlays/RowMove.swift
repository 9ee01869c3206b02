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
