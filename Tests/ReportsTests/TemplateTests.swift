import Reports
import SessionState
import Testing
import Words

/// Templates of one's own: what is wrong is said with its place, and none can harm.
struct TemplateTests {
  @Test(arguments: [
    (
      "a\n {{#turns}}\n{{began}}\n",
      "t:2:2: the section turns that begins here is never closed; add {{/turns}}"
    ),
    (
      "{{#a}}\n{{/b}}{{/a}}",
      "t:2:1: {{/b}} stands where {{/a}} is expected: the section a was opened in line 1"
    ),
    (
      "x{{/a}}",
      "t:1:2: {{/a}} closes a section that was never opened; take it out, or add {{#a}} before it"
    ),
    ("x\r\ny {{head.title", "t:2:3: the tag that begins here has no end; close it with }}"),
    ("{{head\n.title}}", "t:1:1: the tag that begins here has no end; close it with }}"),
    ("text {{", "t:1:6: the tag that begins here has no end; close it with }}"),
    ("{{}}", "t:1:1: the tag that begins here names nothing"),
    (
      "{{a b}}",
      "t:1:1: a b is no name of a field; names have letters, digits, dots and underscores"
    ),
    (
      "{{> footer}}",
      "t:1:1: footer would be a part from another file, and templates have none; put its text here"
    ),
    (
      "{{<layout}}{{/layout}}",
      "t:1:1: tags with < are not used here; there are variables, sections and comments"
    ),
    (
      "{{=<% %>=}}",
      "t:1:1: tags with = are not used here; there are variables, sections and comments"
    ),
  ])
  func aMistakeIsSaidWithItsPlace(text: String, sentence: String) {
    let problem = #expect(throws: TemplateProblem.self) {
      try DocumentTemplate(Array(text.utf8), file: "t", for: .text)
    }
    #expect(problem?.sentence == sentence)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let problem = #expect(throws: TemplateProblem.self) {
      try DocumentTemplate([0x61, 0xFF, 0xFE], file: "t", for: .page)
    }
    #expect(problem?.kind == .notText)
  }

  @Test func aTemplateOfMoreThanAMegabyteIsRefused() {
    let problem = #expect(throws: TemplateProblem.self) {
      try DocumentTemplate(
        [UInt8](repeating: 0x61, count: 1_048_577), file: "t", for: .page)
    }
    #expect(problem?.kind == .tooLong(1_048_577))
  }

  /// Each would take the program down, or hold it up for hours, if the library were left alone with it.
  @Test(arguments: [
    String(repeating: "{{#a}}", count: 100_000),
    String(repeating: "{", count: 500_000),
    "{{" + String(repeating: "count(", count: 100_000) + String(repeating: ")", count: 100_000)
      + "}}",
    String(repeating: "{{a}}", count: 100_000),
  ])
  func aHostileTemplateIsRefused(text: String) {
    #expect(throws: TemplateProblem.self) {
      try DocumentTemplate(Array(text.utf8), file: "t", for: .page)
    }
  }

  @Test func sectionsInSectionsCannotFillTheMemory() throws {
    var meeting = try RecordedMeeting()
    for number in 1...60 { try meeting.run("note \"note \(number)\"") }
    let open = String(repeating: "{{#happenings}}", count: 12)
    let close = String(repeating: "{{/happenings}}", count: 12)
    let template = try DocumentTemplate(Array((open + "x" + close).utf8), file: "t", for: .text)
    let problem = #expect(throws: TemplateProblem.self) {
      try meeting.document(.timeline).text(template, .text)
    }
    #expect(problem?.kind == .printsTooMuch)
  }

  /// Whatever stands in a template: it is refused with a sentence, or printed.
  @Test func randomTemplatesDoNoHarm() throws {
    let meeting = try RecordedMeeting("floor give 1\nnote \"x\"\nrec add \"y\"")
    let pieces = [
      "{{", "}}", "{{{", "}}}", "{", "}", "#", "^", "/", "&", "!", ".", " ", "\n", "\r\n", "\t",
      "a",
      "turns", "head", "log.text", "first()", "sorted(turns)", "enumerated(head)", "words",
      "{{#turns}}",
      "{{/turns}}", "{{^head}}", "{{/head}}", "{{.}}", "{{.id}}", "{{..}}", "{{#.}}", "{{/.}}",
      "é\u{300}",
      "يحث", "{{index()}}", "{{reversed(head.title)}}", "{{#count(turns)}}", "{{/count(turns)}}",
    ]
    var random = SeededGenerator(seed: 41)
    var printed = 0
    for _ in 0..<3000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do {
        let template = try DocumentTemplate(Array(text.utf8), file: "t", for: .page)
        _ = try meeting.document(.speakers).text(template, .page)
        printed += 1
      } catch let problem as TemplateProblem {
        #expect(problem.sentence.hasPrefix("t"))
      }
    }
    #expect(printed > 100)
  }

  @Test(arguments: DocumentKind.allCases, DocumentFormat.allCases)
  func theBuiltInTemplatesAreSound(kind: DocumentKind, format: DocumentFormat) throws {
    guard let bytes = DocumentTemplate.builtIn(kind, format) else {
      #expect(!format.hasTemplate)
      return
    }
    _ = try DocumentTemplate(bytes, file: "built in", for: format)
  }

  @Test func aTemplateHasTheNamesOfTheJSON() throws {
    let meeting = try RecordedMeeting("action add \"write a guide\" --owner QRCS")
    let text = """
      {{! a comment
      of two lines }}
      {{head.title}} & {{head.code}}
      {{#has_actions}}
      {{words.owner}}:
      {{#actions}}
      {{id}} {{text.text}} {{owner}}{{#due}} {{due}}{{/due}}{{^last()}}, {{/last()}}
      {{/actions}}
      {{/has_actions}}
      {{log.events}}

      """
    let template = try DocumentTemplate(Array(text.utf8), file: "t", for: .text)
    #expect(
      try meeting.document(.actions).text(template, .text) == """
        Workshop, Doha & HDW
        Owner:
        T-1 write a guide QRCS
        11

        """)
  }
}

/// The same numbers each time.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
