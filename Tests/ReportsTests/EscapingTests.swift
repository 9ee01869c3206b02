import Foundation
import Reports
import SessionState
import Testing

/// Text goes into each format as text, whatever it looks like (session-log 2.11).
struct EscapingTests {
  /// Texts that would act in one format or another.
  static let hostile = [
    "<script>alert(1)</script>", "\"\u{300} onmouseover=\"x", "a & b < c > d 'e'",
    "$x^2$ \\textbf{bold} \\input{/etc/passwd}", "*star* _under_ `code` [link](http://x) ![i](y)",
    "# heading", "1. list", "- list", "> quote", "| cell | cell |", "::: div", "{{text}} {{{log}}}",
    "~~gone~~ ^up^ @someone &amp; <!-- -->", "[^1]: no footnote",
  ]

  @Test(arguments: hostile)
  func `B-20: a page holds it escaped`(text: String) throws {
    let page = try meeting(text).text(.recommendations, .page)
    for tag in ["<script", "<b>", "<img", "<!--", " onmouseover=\"x\""] {
      #expect(!page.contains(tag))
    }
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(scalar)
      }
    }.joined()
    #expect(page.contains(">" + escaped.precomposedStringWithCanonicalMapping + "</p>"))
  }

  @Test(.enabled(if: Tool.pandoc != nil, "pandoc is not installed"), arguments: hostile)
  func `B-20: Markdown that pandoc reads is the same text again`(text: String) throws {
    let markdown = try meeting(text).text(.recommendations, .markdown)
    for dialect in ["commonmark_x", "gfm", "markdown"] {
      let plain = try Tool.run(
        try #require(Tool.pandoc), ["--from=\(dialect)", "--to=plain", "--wrap=none"],
        input: markdown)
      // By scalars: a quotation mark under a combining mark is one character with it.
      let straight: [Unicode.Scalar: Unicode.Scalar] = ["“": "\"", "”": "\"", "‘": "'", "’": "'"]
      var said = String.UnicodeScalarView()
      said.append(contentsOf: plain.unicodeScalars.map { straight[$0] ?? $0 })
      #expect(
        String(said).contains(text.precomposedStringWithCanonicalMapping), "\(dialect): \(plain)")
    }
  }

  @Test func `B-20: a table's cells are no formulas, and its rows end in CRLF`() throws {
    var meeting = try RecordedMeeting()
    for text in ["=SUM(A1)", "+1", "-1", "@x", "say \"no\", twice"] {
      try meeting.run("action add \"\(text.replacing("\"", with: "\\\""))\" --owner QRCS")
    }
    #expect(
      meeting.document(.actions).table()
        == [
          "id,text,owner,due,state,item,item_title,recommendation",
          "T-1,'=SUM(A1),QRCS,,open,1,Principles,", "T-2,'+1,QRCS,,open,1,Principles,",
          "T-3,'-1,QRCS,,open,1,Principles,", "T-4,'@x,QRCS,,open,1,Principles,",
          "T-5,\"say \"\"no\"\", twice\",QRCS,,open,1,Principles,", "",
        ].joined(separator: "\r\n"))
  }

  @Test(.enabled(if: Tool.python != nil, "python3 is not installed"))
  func `B-20: Python's csv module reads a table back`() throws {
    let text = "say \"no\", and\u{202E} يحث الجميع; =x"
    let table = try meeting(text).document(.recommendations).table()
    let script = "import csv,sys,json; print(json.dumps(list(csv.reader(sys.stdin))))"
    let said = try Tool.run(try #require(Tool.python), ["-c", script], input: table)
    let rows = try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [[String]]
    #expect(rows?.count == 2)
    #expect(rows?[0].count == rows?[1].count)
    #expect(rows?[1].contains("say \"no\", and يحث الجميع; =x") == true)
  }

  @Test(
    .enabled(if: Tool.python != nil, "python3 is not installed"), arguments: DocumentKind.allCases)
  func
    `B-20: every kind is a table that Python's csv module reads, row by row as wide as its header`(
      kind: DocumentKind
    ) throws
  {
    var meeting = try RecordedMeeting("floor give 1")
    try meeting.run(
      "rec add \"=cmd|' /C calc'!A0, [shall] \\\"act\\\"\"\nrec table R-1\nrec position R-1 QRCS reservation \"-1\"\n"
        + "rec adopt R-1 --with-brackets\nnote \"@note, with; marks\"\naction add \"+call\"")
    let script = "import csv,sys,json; print(json.dumps(list(csv.reader(sys.stdin))))"
    let said = try Tool.run(
      try #require(Tool.python), ["-c", script], input: meeting.document(kind).table())
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [[String]])
    #expect(rows.count > 1)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    let cells = rows.dropFirst().flatMap { $0 }
    #expect(cells.allSatisfy { !"=@".contains($0.first ?? " ") })
  }

  @Test(arguments: DocumentKind.allCases, [DocumentFormat.markdown, .text, .page])
  func `B-20: nothing in a document acts on a terminal`(kind: DocumentKind, format: DocumentFormat)
    throws
  {
    var meeting = try RecordedMeeting()
    try meeting.run(
      "rec add \"a\u{200F}b\u{202E}c\"\nnote \"d\u{61C}e\"\naction add \"f\u{200E}g\"")
    let text = try meeting.text(kind, format)
    let acting = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
        || [0x61C, 0x200E, 0x200F].contains($0.value) || (0x202A...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    #expect(acting.isEmpty)
  }

  @Test(arguments: DocumentKind.allCases)
  func `every document ends with the log that it shows`(kind: DocumentKind) throws {
    let meeting = try RecordedMeeting()
    for format in [DocumentFormat.markdown, .text] {
      #expect(
        try meeting.text(kind, format).hasSuffix("\nLog: 10 events, head 9f2c9f2c9f2c…\n"))
    }
    #expect(try meeting.text(kind, .page).contains("Log: 10 events, head 9f2c9f2c9f2c…</p>"))
    let log = try #require(try meeting.json(kind)["log"] as? [String: Any])
    #expect(log["head"] as? String == String(repeating: "9f2c", count: 8))
  }

  @Test(arguments: DocumentKind.allCases)
  func `a page is one file without scripts and remote parts`(kind: DocumentKind) throws {
    let page = try RecordedMeeting("floor give 1\nrec add \"x\"").text(kind, .page)
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("@import"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url("))
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
  }

  private func meeting(_ text: String) throws -> RecordedMeeting {
    var meeting = try RecordedMeeting()
    try meeting.perform(.recommendation(.add(text: text, language: "en", by: [], during: nil)))
    return meeting
  }
}
