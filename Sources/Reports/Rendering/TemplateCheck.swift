import Words

/// Looks through a template before the Mustache library reads it.
///
/// The library names the end of the file where a section is never closed, drops a tag that the file ends in, has no
/// bound on depth, and looks through all that follows at each brace. So what it could not take, or could not say
/// where, is found here.
struct TemplateCheck {
  /// Bytes of a template file.
  static let limit = 1_048_576
  private static let depth = 16
  private static let nameLength = 100
  /// How many characters the library may look at.
  private static let work = 60_000_000

  private struct Section {
    var name: String
    var line: Int
    var column: Int
  }

  private let file: String
  private let text: [Character]
  private var place = 0
  private var line = 1
  private var column = 1
  private var sections: [Section] = []

  /// Checks a template's text.
  static func check(_ text: String, file: String) throws(TemplateProblem) {
    var check = TemplateCheck(file: file, text: Array(text))
    try check.run()
  }

  private init(file: String, text: [Character]) {
    self.file = file
    self.text = text
  }

  private mutating func run() throws(TemplateProblem) {
    var work = 0
    var tags = 0
    while place < text.count {
      if text[place] == "{" {
        tags += 1
        work += text.count - place
        guard work <= Self.work else { throw problem(.tooManyTags(tags)) }
      }
      if text[place] == "{", place + 1 < text.count, text[place + 1] == "{" {
        try tag()
      } else {
        step()
      }
    }
    if let open = sections.last {
      throw TemplateProblem(
        file: file, line: open.line, column: open.column, kind: .neverClosed(open.name))
    }
  }

  private mutating func step() {
    if text[place].isNewline {
      line += 1
      column = 1
    } else {
      column += 1
    }
    place += 1
  }

  private mutating func tag() throws(TemplateProblem) {
    let start = (line: line, column: column)
    func problem(_ kind: TemplateProblem.Kind) -> TemplateProblem {
      TemplateProblem(file: file, line: start.line, column: start.column, kind: kind)
    }
    var inner = ""
    step()
    step()
    let isTriple = place < text.count && text[place] == "{"
    let end: [Character] = isTriple ? ["}", "}", "}"] : ["}", "}"]
    if isTriple { step() }
    let isComment = place < text.count && text[place] == "!"
    while true {
      guard place + end.count <= text.count else { throw problem(.openTag) }
      if Array(text[place..<place + end.count]) == end { break }
      // A tag is one line long, a comment may be longer.
      if !isComment, text[place].isNewline { throw problem(.openTag) }
      inner.append(text[place])
      step()
    }
    for _ in end { step() }
    guard !isComment else { return }
    let sign = inner.first
    switch isTriple ? nil : sign {
    case ">": throw problem(.part(name(inner.dropFirst())))
    case "<", "$", "=", "%": throw problem(.notUsed(sign ?? " "))
    case "#", "^":
      try check(inner.dropFirst(), problem)
      guard sections.count < Self.depth else { throw problem(.tooDeep) }
      sections.append(
        Section(name: name(inner.dropFirst()), line: start.line, column: start.column))
    case "/":
      let closed = name(inner.dropFirst())
      guard let open = sections.popLast() else { throw problem(.neverOpened(closed)) }
      guard open.name == closed else {
        throw problem(.closesAnother(closed, open: open.name, line: open.line))
      }
    case "&": try check(inner.dropFirst(), problem)
    default: try check(inner[...], problem)
    }
  }

  private func name(_ text: some StringProtocol) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  private func check(
    _ text: Substring, _ problem: (TemplateProblem.Kind) -> TemplateProblem
  ) throws(TemplateProblem) {
    let name = name(text)
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789._?()*-".unicodeScalars.contains($0))
    }
    // A transform of a transform of a transform is enough.
    guard !name.isEmpty, name.count <= Self.nameLength, isPlain,
      name.count(where: { $0 == "(" }) <= 3
    else { throw problem(.badName(name.isEmpty ? "" : String(name.prefix(40)))) }
  }

  private func problem(_ kind: TemplateProblem.Kind) -> TemplateProblem {
    TemplateProblem(file: file, line: line, column: column, kind: kind)
  }
}
