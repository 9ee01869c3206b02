import SessionState
import Words

/// One day's agenda: when each item was to be, and when it was.
enum AgendaChart {
  private static let rowHeight = 27.0
  private static let labels = 250.0
  private static let top = 24.0

  /// nil for a day without items of which more than the title may be told.
  static func svg(_ day: AgendaDay, _ scope: DocumentScope) -> String? {
    let items = day.items.compactMap { item in item.times.map { (item: item, times: $0) } }
    let times = items.map(\.times)
    guard !times.isEmpty else { return nil }
    let now = scope.now.at
    let planned = times.flatMap { [$0.plannedStart, $0.plannedEnd] }
    // What was corrected or moved far off the day would squeeze the rest into nothing.
    let near = (planned.min() ?? 0) - .minutes(180)...(planned.max() ?? 0) + .minutes(360)
    let actual = times.flatMap { [$0.began, $0.ended].compactMap { $0 } }.filter(near.contains)
    let axis = TimeAxis(
      from: (planned + actual).min() ?? 0, to: (planned + actual).max() ?? 1,
      left: labels, right: 700, step: .minutes(60), offset: scope.offset(planned.min() ?? 0))
    var drawing = Drawing(
      height: Int(top + rowHeight * Double(items.count)) + 28, label: day.label)
    for hour in axis.marks {
      let x = axis.x(hour)
      drawing.line(x, top - 6, x, Double(drawing.height) - 24, "grid")
      drawing.text(scope.hourMinute(hour), x, 11, "axis", anchor: "middle")
    }
    for (index, (item, times)) in items.enumerated() {
      let y = top + Double(index) * rowHeight
      let title = item.title.first?.text ?? ""
      drawing.text(
        "\(item.number)  \(title)", labels - 10, y + 15, item.isBreak ? "label quiet" : "label",
        anchor: "end", limit: 38)
      let (from, to) = (axis.x(times.plannedStart), axis.x(times.plannedEnd))
      drawing.rectangle(
        from, y + 2, to - from, 7, item.isBreak ? "pause" : "planned", radius: 1.5,
        remark: "\(scope.words[.planned]) \(item.planned ?? "")")
      guard let began = times.began, near.contains(began) else { continue }
      let end = min(max(began, times.ended ?? now), near.upperBound)
      let isLate = (item.slipMinutes ?? 0) > 0
      let remark =
        "\(scope.words[.actual]) \(scope.hourMinute(began))–"
        + (times.ended == nil ? "" : scope.hourMinute(end))
      drawing.rectangle(
        axis.x(began), y + 11, max(2, axis.x(end) - axis.x(began)), 9,
        item.isBreak ? "pause" : isLate ? "late" : "bar", radius: 1.5, remark: remark)
      if let slip = item.slip, item.slipMinutes != 0 {
        drawing.text(slip, min(axis.x(end) + 5, 690), y + 20, "value")
      }
    }
    legend(&drawing, scope)
    return drawing.svg
  }

  private static func legend(_ drawing: inout Drawing, _ scope: DocumentScope) {
    let y = Double(drawing.height) - 6
    var x = labels
    for (style, word) in [
      ("planned", scope.words[.planned]), ("bar", scope.words[.actual]),
      ("late", scope.words[.endedLate]),
    ] {
      drawing.rectangle(x, y - 8, 16, 8, style, radius: 1.5)
      drawing.text(word, x + 22, y, "value")
      x += 110
    }
  }
}

/// Times on a line.
struct TimeAxis {
  let from: Milliseconds
  let to: Milliseconds
  let left: Double
  let right: Double
  let step: Milliseconds
  /// Seconds east of UTC, so that marks stand at whole hours of the place.
  let offset: Int

  init(
    from: Milliseconds, to: Milliseconds, left: Double, right: Double, step: Milliseconds,
    offset: Int
  ) {
    self.offset = offset
    self.from = from
    self.to = max(to, from + 1)
    self.left = left
    self.right = right
    self.step = step
  }

  /// Where a time stands; what lies outside stands at the edge.
  func x(_ at: Milliseconds) -> Double {
    let part = Double(min(max(at, from), to) - from) / Double(to - from)
    return left + (right - left) * part
  }

  /// Whole steps inside, at most a dozen.
  var marks: [Milliseconds] {
    var width = step
    while (to - from) / width > 11 { width *= 2 }
    let shift = offset * 1000
    let first = (from + shift + width - 1) / width * width - shift
    return Array(stride(from: first, through: to, by: width))
  }
}
