import SessionState
import Words

/// When each recommendation was captured, changed, translated and adopted; the days side by side.
enum ChangesChart {
  private static let rowHeight = 24.0
  private static let labels = 64.0
  private static let top = 40.0
  private static let limit = 60

  /// What a text went through, at which time.
  struct Row {
    var label: String
    var changes: [(at: Milliseconds, kind: Kind)]
  }

  enum Kind { case captured, revised, translated, adopted }

  /// nil where nothing may be drawn or nothing happened.
  static func svg(_ rows: [Row], _ scope: DocumentScope) -> String? {
    let rows = Array(rows.prefix(limit))
    let all = rows.flatMap { $0.changes.map(\.at) }
    guard !all.isEmpty else { return nil }
    let axes = axes(all, scope)
    var drawing = Drawing(
      height: Int(top + rowHeight * Double(rows.count)) + 34,
      label: scope.words[.wordingChanges])
    for axis in axes {
      drawing.rectangle(
        axis.left - 6, top - 8, axis.right - axis.left + 12, rowHeight * Double(rows.count) + 8,
        "day", radius: 3)
      drawing.text(scope.words.date(scope.date(axis.from)), axis.left - 4, 11, "axis")
      for mark in axis.marks {
        drawing.line(axis.x(mark), top - 8, axis.x(mark), Double(drawing.height) - 34, "grid")
        drawing.text(scope.hourMinute(mark), axis.x(mark), 26, "axis", anchor: "middle")
      }
    }
    for (index, row) in rows.enumerated() {
      let y = top + (Double(index) + 0.5) * rowHeight - 4
      drawing.text(row.label, labels - 14, y + 4, "label", anchor: "end", limit: 10)
      let places = row.changes.compactMap { change in
        axes.first { ($0.from...$0.to).contains(change.at) }
          .map { (x: $0.x(change.at), kind: change.kind, at: change.at) }
      }
      if let first = places.first, let last = places.last, first.x < last.x {
        drawing.line(first.x, y, last.x, y, "thread")
      }
      for place in places { mark(place.kind, place.x, y, place.at, &drawing, scope) }
    }
    legend(&drawing, scope)
    return drawing.svg
  }

  private static func mark(
    _ kind: Kind, _ x: Double, _ y: Double, _ at: Milliseconds?, _ drawing: inout Drawing,
    _ scope: DocumentScope
  ) {
    let remark = at.map { "\(word(kind, scope)) \(scope.hourMinute($0))" }
    switch kind {
    case .captured: drawing.dot(x, y, 4, "captured", remark: remark)
    case .revised: drawing.dot(x, y, 4, "revised", remark: remark)
    case .translated: drawing.dot(x, y, 2.5, "translated", remark: remark)
    case .adopted: drawing.diamond(x, y, 6, "adopted", remark: remark)
    }
  }

  private static func word(_ kind: Kind, _ scope: DocumentScope) -> String {
    switch kind {
    case .captured: scope.words.happened(.captured)
    case .revised: scope.words.happened(.revised)
    case .translated: scope.words.happened(.translated)
    case .adopted: scope.words.happened(.adopted)
    }
  }

  private static func legend(_ drawing: inout Drawing, _ scope: DocumentScope) {
    var x = labels
    let y = Double(drawing.height) - 10
    for kind in [Kind.captured, .revised, .translated, .adopted] {
      mark(kind, x, y - 4, nil, &drawing, scope)
      drawing.text(word(kind, scope), x + 11, y, "value")
      x += 100
    }
  }

  /// One axis for each day on which something happened, as wide as its part of the hours.
  private static func axes(_ all: [Milliseconds], _ scope: DocumentScope) -> [TimeAxis] {
    let days = Dictionary(grouping: all) { scope.date($0) }.sorted { $0.key < $1.key }.prefix(6)
    let spans = days.map { _, times in
      let (first, last) = (times.min() ?? 0, times.max() ?? 0)
      return (first - .minutes(10), max(last, first + .minutes(50)) + .minutes(10))
    }
    let total = Double(spans.reduce(0) { $0 + $1.1 - $1.0 })
    var left = labels
    let room = 708 - labels - 22 * Double(max(0, spans.count - 1))
    return spans.map { from, to in
      let width = room * Double(to - from) / total
      defer { left += width + 22 }
      let hours = width < 200 ? Milliseconds.minutes(120) : .minutes(60)
      return TimeAxis(
        from: from, to: to, left: left, right: left + width, step: hours,
        offset: scope.offset(from))
    }
  }
}
