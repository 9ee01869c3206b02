/// A piece of text in one style.
public struct StyledRun: Hashable, Sendable {
  /// The text, as it is stored; drawing cleans it.
  public var text: String
  /// Its style.
  public var style: Style

  /// A piece of text in one style.
  public init(_ text: String, _ style: Style = .text) {
    self.text = text
    self.style = style
  }
}

/// Text in several styles, drawn and cut as one.
public struct StyledText: Hashable, Sendable {
  /// The pieces from start to end.
  public var runs: [StyledRun]
  /// What stood around it when it is a row of a paragraph that holds right-to-left letters.
  public var surroundings: Surroundings?

  /// Text of the pieces given.
  public init(_ runs: [StyledRun] = []) {
    self.runs = runs
  }

  /// Text in one style.
  public init(_ text: String, _ style: Style = .text) {
    runs = [StyledRun(text, style)]
  }

  /// The text alone.
  public var text: String { runs.reduce(into: "") { $0 += $1.text } }

  /// The columns it takes when drawn in one row.
  public var width: Int {
    runs.count == 1 ? TextWidth.of(runs[0].text) : TextWidth.of(text)
  }

  /// Adds a piece at the end.
  public mutating func append(_ text: String, _ style: Style = .text) {
    runs.append(StyledRun(text, style))
  }

  /// Adds a piece at the end, in an ink on the plain surface.
  public mutating func append(_ text: String, _ ink: Ink) {
    runs.append(StyledRun(text, Style(ink)))
  }

  /// Both texts, one after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var text = StyledText(left.runs + right.runs)
    text.surroundings = left.surroundings ?? right.surroundings
    return text
  }

  /// Adds another text at the end.
  public static func += (left: inout StyledText, right: StyledText) {
    left = left + right
  }
}

extension StyledText: ExpressibleByStringLiteral {
  /// Text in the plain style.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
