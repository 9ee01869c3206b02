import TerminalScreen

/// An SVG drawing that stands inside a page: no scripts, colours from the page's own style.
struct Drawing {
  private var parts: [String] = []
  let width: Int
  var height: Int
  let label: String

  init(width: Int = 720, height: Int, label: String) {
    self.width = width
    self.height = height
    self.label = label
  }

  var svg: String {
    "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"\(Self.clean(label))\">"
      + parts.joined() + "</svg>"
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String,
    radius: Double = 2, remark: String? = nil
  ) {
    shape(
      "rect",
      "x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(max(0, width)))\" height=\"\(n(height))\" rx=\"\(n(radius))\"",
      style, remark)
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    shape("line", "x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\"", style, nil)
  }

  mutating func dot(
    _ x: Double, _ y: Double, _ radius: Double, _ style: String, remark: String? = nil
  ) {
    shape("circle", "cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(radius))\"", style, remark)
  }

  mutating func diamond(
    _ x: Double, _ y: Double, _ radius: Double, _ style: String, remark: String? = nil
  ) {
    let path =
      "d=\"M\(n(x)) \(n(y - radius))L\(n(x + radius)) \(n(y))L\(n(x)) \(n(y + radius))L\(n(x - radius)) \(n(y))Z\""
    shape("path", path, style, remark)
  }

  /// A text, cut where it would run into something; the whole of it shows when pointed at.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ style: String = "", anchor: String = "start",
    limit: Int = 60
  ) {
    let isCut = text.count > limit
    let shown = isCut ? text.prefix(limit - 1) + "…" : text[...]
    let remark = isCut ? "<title>\(Self.clean(text))</title>" : ""
    parts.append(
      "<text x=\"\(n(x))\" y=\"\(n(y))\" class=\"\(style)\" text-anchor=\"\(anchor)\">"
        + Self.clean(String(shown)) + remark + "</text>")
  }

  /// A text of anybody's for a page: nothing in it acts on a terminal or turns what follows (session-log 2.11).
  private static func clean(_ text: String) -> String {
    Escaped.page(ExportDigits.current.written(TextCleaner.clean(text)))
  }

  private mutating func shape(
    _ name: String, _ geometry: String, _ style: String, _ remark: String?
  ) {
    let start = "<\(name) \(geometry) class=\"\(style)\""
    parts.append(
      remark.map { "\(start)><title>\(Self.clean($0))</title></\(name)>" } ?? start + "/>")
  }

  /// A coordinate with one decimal, the same on every machine.
  private func n(_ value: Double) -> String {
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
