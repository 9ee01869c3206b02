import SessionState
import Words

/// Bars of speaking time, the most first.
enum SpeakingChart {
  private static let rowHeight = 24.0
  private static let labels = 250.0
  private static let limit = 40

  /// nil where there is nothing to draw, or nothing that may be drawn (C-6).
  static func svg(_ rows: [SpeakingRow], _ label: String, totalSeconds: Int?) -> String? {
    let shown = rows.filter { ($0.spokeSeconds ?? 0) > 0 || $0.isSuppressed }.prefix(limit)
    guard let most = shown.compactMap(\.spokeSeconds).max(), most > 0 else { return nil }
    var drawing = Drawing(height: Int(rowHeight) * shown.count + 4, label: label)
    let room = Double(drawing.width) - labels - 110
    for (index, row) in shown.enumerated() {
      let y = Double(index) * rowHeight
      drawing.text(row.label, labels - 10, y + 16, "label", anchor: "end", limit: 38)
      let length = room * Double(row.spokeSeconds ?? 0) / Double(most)
      drawing.rectangle(labels, y + 4, max(1, length), rowHeight - 9, "bar")
      let share = row.sharePercent.map { "  \($0)%" } ?? ""
      drawing.text(row.spoke + share, labels + max(1, length) + 7, y + 16, "value")
    }
    return drawing.svg
  }
}
