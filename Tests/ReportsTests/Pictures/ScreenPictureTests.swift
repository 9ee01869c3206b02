import Foundation
import FoundationXML
import TerminalScreen
import Testing
import Themes

@testable import Reports

/// Screens as SVG drawings.
struct ScreenPictureTests {
  /// The elements of a drawing with their attributes and texts, read by a parser of XML.
  final class Reading: NSObject, XMLParserDelegate {
    struct Element: Hashable {
      var name: String
      var attributes: [String: String]
      var text = ""
    }

    private(set) var elements: [Element] = []
    private(set) var isWellFormed = false
    /// Whether the last element has not ended, so that what is found is its text.
    private var isOpen = false

    init(_ svg: String) {
      super.init()
      let parser = XMLParser(data: Data(svg.utf8))
      parser.delegate = self
      isWellFormed = parser.parse()
    }

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      elements.append(Element(name: name, attributes: attributes))
      isOpen = true
    }

    func parser(_: XMLParser, foundCharacters text: String) {
      if isOpen { elements[elements.count - 1].text += text }
    }

    func parser(
      _: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      isOpen = false
    }

    var texts: [Element] { elements.filter { $0.name == "text" } }
  }

  private static func draw(_ rows: [StyledText], columns: Int = 30) throws -> Reading {
    var screen = Screen(Size(columns: columns, rows: rows.count))
    for (y, row) in rows.enumerated() { screen.draw(row, at: Position(x: 0, y: y)) }
    screen.cursor = Position(x: 0, y: 0)
    let picture = ScreenPicture(
      screen, theme: try Themes.load("dark"), title: "A <title> & more", description: "one")
    return Reading(picture.svg())
  }

  @Test func whatIsMarkupOrControlIsText() throws {
    let drawing = try Self.draw([StyledText("a<b> & \"c\"\u{1B}[31m\u{7}x")])
    #expect(drawing.isWellFormed)
    #expect(drawing.elements.first { $0.name == "title" }?.text == "A <title> & more")
    let text = drawing.texts.map(\.text).joined(separator: " ")
    #expect(text.hasPrefix("a<b> & \"c\""))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    #expect(
      Set(drawing.elements.map(\.name)).isSubset(of: [
        "svg", "title", "desc", "style", "rect", "g", "text",
      ]))
  }

  @Test func everyTextFillsItsCells() throws {
    let drawing = try Self.draw([StyledText("one two   three")])
    #expect(
      drawing.texts.map { [$0.text, $0.attributes["x"], $0.attributes["textLength"]] } == [
        ["one two", "14", "84"], ["three", "134", "60"],
      ])
  }

  @Test func aWideGlyphTakesTwoCells() throws {
    let drawing = try Self.draw([StyledText("会议a")])
    #expect(drawing.texts.map(\.text) == ["会议a"])
    #expect(drawing.texts.first?.attributes["textLength"] == "60")
  }

  @Test func blocksAndLinesAreRectanglesWithoutGaps() throws {
    let drawing = try Self.draw([StyledText("██▄─━│")])
    #expect(drawing.texts.isEmpty)
    let shapes = drawing.elements.filter { $0.name == "rect" }.dropFirst()
      .map { shape in ["x", "y", "width", "height"].compactMap { shape.attributes[$0] } }
    #expect(
      Array(shapes) == [
        ["14", "14", "24", "24"], ["38", "26", "12", "12"], ["50", "25", "12", "2"],
        ["62", "24", "12", "4"], ["79", "14", "2", "24"],
      ])
  }

  @Test("D-5: Arabic is one text from the right, with the words of another ink at its right end")
  func arabicIsTurnedRound() throws {
    var row = StyledText("R-1 ")
    row.append("[كلمة]", .warn)
    row.append(" من 3 كلمات")
    let drawing = try Self.draw([row])
    let arabic = drawing.texts.filter { $0.attributes["direction"] == "rtl" }
    #expect(drawing.texts.first?.text == "R-1")
    #expect(arabic.map(\.text) == ["من 3 كلمات", "[كلمة]"])
    // 21 cells are used; both begin at the right edges of their cells.
    #expect(arabic.map { $0.attributes["x"] } == ["182", "266"])
    #expect(arabic.allSatisfy { $0.attributes["textLength"] == nil })
  }

  @Test func surfacesAndUnderlinesAreDrawnBehindAndBelow() throws {
    let drawing = try Self.draw([
      StyledText("chosen", Style(.title, on: .selection)),
      StyledText("came", Style(.added)),
    ])
    let shapes = drawing.elements.filter { $0.name == "rect" }.dropFirst()
      .map { shape in ["x", "y", "width", "height"].compactMap { shape.attributes[$0] } }
    #expect(Array(shapes) == [["14", "14", "72", "24"], ["14", "59", "48", "1"]])
    #expect(drawing.texts.first?.attributes["class"]?.hasSuffix(" b") == true)
  }

  @Test(arguments: Themes.names)
  func everyThemeHasColoursOfItsOwn(name: String) throws {
    var screen = Screen(Size(columns: 40, rows: Ink.allCases.count))
    for (y, ink) in Ink.allCases.enumerated() {
      screen.draw(ink.rawValue, at: Position(x: 0, y: y), style: Style(ink))
    }
    let svg = ScreenPicture(
      screen, theme: try Themes.load(name), title: "t", description: "d"
    ).svg()
    let drawing = Reading(svg)
    #expect(drawing.isWellFormed)
    #expect(drawing.texts.count >= Ink.allCases.count)
  }

  @Test func anEmptyScreenIsADrawing() throws {
    let drawing = try Self.draw([], columns: 0)
    #expect(drawing.isWellFormed)
    #expect(drawing.texts.isEmpty)
  }
}
