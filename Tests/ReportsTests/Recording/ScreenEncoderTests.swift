import Foundation
import Testing
import Themes

@testable import Reports
@testable import TerminalScreen

/// Screens as the bytes of a recording.
struct ScreenEncoderTests {
  private static let size = Size(columns: 30, rows: 5)

  /// Screens that differ here and there, with letters of every width.
  private static func screens() -> [Screen] {
    let texts = ["plain text", "会议 and", "e\u{301}e\u{301}", "كلمة ar", "█▀▄", "a\u{1B}[31mb", ""]
    var screen = Screen(size)
    return (0..<60).map { step in
      let place = Position(x: step * 7 % 33 - 1, y: step % 5)
      let style = Style(
        Ink.allCases[step % Ink.allCases.count], on: Surface.allCases[step % 3],
        bold: step % 4 == 0)
      screen.draw(texts[step % texts.count], at: place, style: style)
      if step % 11 == 10 { screen.fill(Rect(x: step % 20, y: step % 4, width: 9, height: 2)) }
      return screen
    }
  }

  @Test(arguments: Themes.names)
  func changesGiveTheSameAsTheWholeScreen(theme: String) throws {
    let theme = try Themes.load(theme)
    var encoder = ScreenEncoder(theme: theme)
    var terminal = CellReader(Self.size)
    for screen in Self.screens() {
      terminal.feed(encoder.encode(screen))
      var fresh = CellReader(Self.size)
      var whole = ScreenEncoder(theme: theme)
      fresh.feed(whole.encode(screen))
      #expect(terminal.rows == fresh.rows)
      #expect(terminal.text == screen.rows)
      #expect(terminal.unknown.isEmpty)
    }
  }

  @Test func theSameScreenSendsNothing() throws {
    var encoder = ScreenEncoder(theme: try Themes.load("dark"))
    let screen = Self.screens()[7]
    #expect(!encoder.encode(screen).isEmpty)
    #expect(encoder.encode(screen) == "")
  }

  @Test func aControlCharacterInACellIsSentAsASpace() throws {
    for glyph in ["\u{1B}", "\u{7}", "\u{7F}", "\n", "\r\n", "\u{9B}"] {
      var screen = Screen(Size(columns: 8, rows: 1))
      screen.put(Cell(glyph), at: Position(x: 2, y: 0))
      var encoder = ScreenEncoder(theme: try Themes.load("mono"))
      let bytes = encoder.encode(screen)
      var terminal = CellReader(Size(columns: 8, rows: 1))
      terminal.feed(bytes)
      #expect(terminal.unknown.isEmpty)
      #expect(terminal.text == ["        "])
    }
  }

  @Test func onlyWhatChangedIsSent() throws {
    var encoder = ScreenEncoder(theme: try Themes.load("mono"))
    var screen = Screen(Size(columns: 20, rows: 2))
    screen.draw("12:00:07", at: Position(x: 3, y: 1))
    _ = encoder.encode(screen)
    screen.draw("12:00:08", at: Position(x: 3, y: 1))
    #expect(encoder.encode(screen) == "\u{1B}[2;11H8")
  }

  @Test func aRecordingHasAHeaderAndFrames() throws {
    var cast = try Asciicast(
      size: Size(columns: 3, rows: 1), theme: try Themes.load("mono"), title: "a \"b\"\u{1B}c",
      timestamp: 1_795_540_554_321, speed: 2, idle: 1.5)
    var screen = Screen(Size(columns: 3, rows: 1))
    for (text, clock) in [("a", 5000), ("a", 6000), ("b", 7000), ("c", 60_000)] {
      screen.draw(text, at: Position(x: 0, y: 0))
      try cast.add(screen, clock: clock)
    }
    let lines = cast.text.split(separator: "\n").map(String.init)
    let header = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(header["version"] as? Int == 2)
    #expect(header["width"] as? Int == 3)
    #expect(header["height"] as? Int == 1)
    #expect(header["timestamp"] as? Int == 1_795_540_554)
    #expect(header["idle_time_limit"] as? Double == 1.5)
    #expect(header["env"] as? [String: String] == ["TERM": "xterm-256color"])
    #expect((header["title"] as? String)?.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true)
    let frames = try lines.dropFirst().map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
    }
    // What shows nothing new is no frame; the gap of 53 s is cut.
    #expect(frames.map { $0[0] as? Double } == [0, 1, 2.5])
    #expect(frames.map { $0[1] as? String } == ["o", "o", "o"])
    #expect(frames.dropFirst().map { $0[2] as? String } == ["\u{1B}[1;1Hb", "\u{1B}[1;1Hc"])
    #expect(cast.frames == 3)
  }
}
