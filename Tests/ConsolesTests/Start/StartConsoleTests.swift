import TerminalScreen
import Testing
import Words

@testable import Consoles

/// What the keys of the start screen do.
struct StartConsoleTests {
  private let desk = StartDeskInMemory()

  /// The exit after some keys; the end of the script is a hang-up.
  @discardableResult
  private func run(
    _ keys: String, then more: [HeadlessTerminal.Step] = [],
    look: ((Screen) -> Void)? = nil
  ) throws -> (exit: StartExit, terminal: HeadlessTerminal) {
    let steps = try #require(HeadlessTerminal.Step.keys(keys))
    let last =
      look.map { look in [HeadlessTerminal.Step.wait(10), .run { look($0.screen) }] } ?? []
    let terminal = HeadlessTerminal(
      size: Size(columns: 80, rows: 24), steps: steps + more + last)
    return (StartConsole(desk: desk, terminal: terminal).run(), terminal)
  }

  @Test(arguments: [
    ("<enter>", StartExit.open(id: "/doha", .moderator)),
    ("j<enter>", .open(id: "/charter", .moderator)),
    ("<down><down>or", .open(id: "/manama", .rapporteur)),
    ("God", .open(id: "/amman", .display)), ("om", .open(id: "/doha", .moderator)),
    ("y", .open(id: "/doha", .replay)), ("d", .demonstration), ("q", .left),
    ("<c-c><c-c>", .left), ("<c-c>jq", .left), ("غ", .open(id: "/doha", .replay)),
  ])
  func keysOpen(keys: String, exit: StartExit) throws {
    #expect(try run(keys).exit == exit)
  }

  @Test("with no session Enter opens the demonstration, and one row up makes a session")
  func firstStart() throws {
    desk.sessions = []
    #expect(try run("<enter>").exit == .demonstration)
    try run("k<enter>") { #expect($0.text.contains("NEW SESSION")) }
  }

  @Test("D-9: the search is folded, in titles and names, and Esc shows everything again")
  func search() throws {
    desk.sessions[3].title = ["ar": "الدبلوماسية الإنسانيّة"]
    #expect(try run("/الانسانية<enter><enter>").exit == .open(id: "/amman", .moderator))
    #expect(try run("/CHART<enter>y").exit == .open(id: "/charter", .replay))
    try run("/nothing<enter>") { #expect($0.text.contains("No session with \"nothing\"")) }
    #expect(try run("/manama<enter><esc>g<enter>").exit == .open(id: "/doha", .moderator))
  }

  @Test("E-19: a key that means nothing says so and names the next step; nothing happens")
  func otherKeys() throws {
    try run("x") { #expect($0.text.contains("x means nothing here; ? shows the keys")) }
    try run("ox") { #expect($0.text.contains("m moderator, r rapporteur, d display")) }
    try run("?") { #expect($0.text.contains("KEYS OF THE START SCREEN")) }
  }

  @Test("E-9: pasted text never acts as keys")
  func paste() throws {
    let (exit, terminal) = try run("", then: [.input(.paste("qd\n")), .wait(10)])
    #expect(exit == .signal(1))
    #expect(terminal.screens.contains { $0.text.contains("what was pasted is not used here") })
  }

  @Test("a click selects, a double click opens, the wheel moves")
  func mouse() throws {
    let row = 13
    let place = Position(x: 10, y: row)
    var console = StartScreen(model: StartModel(), size: Size(columns: 80, rows: 24))
    var model = StartModel()
    model.listing = desk.listing()
    console = StartScreen(model: model, size: Size(columns: 80, rows: 24))
    let target = Position(x: place.x, y: console.place.list + 2)
    let click = HeadlessTerminal.Step.input(.mouse(MouseEvent(.press, at: target)))
    let double = HeadlessTerminal.Step.input(.mouse(MouseEvent(.doubleClick, at: target)))
    let wheel = HeadlessTerminal.Step.input(.mouse(MouseEvent(.wheelDown, at: target)))
    let enter = HeadlessTerminal.Step.input(.key(.enter))
    #expect(try run("", then: [click, enter]).exit == .open(id: "/manama", .moderator))
    #expect(try run("", then: [double]).exit == .open(id: "/manama", .moderator))
    #expect(try run("", then: [wheel, enter]).exit == .open(id: "/charter", .moderator))
  }

  // MARK: A new session

  @Test("an empty session: its name, one letter, and it stands selected in the list")
  func empty() throws {
    try run("+friday<enter>e") {
      #expect($0.text.contains("friday is there; Enter opens it."))
    }
    #expect(desk.created == [NewSession(name: "friday", source: .empty)])
    desk.sessions = StartDeskInMemory.four
    #expect(try run("+monday<enter>e<enter>").exit == .open(id: "/monday", .moderator))
  }

  @Test("a name that is taken or has no letter is asked again, in words")
  func names() throws {
    try run("+doha<enter>e") { #expect($0.text.contains("There is a session doha already")) }
    try run("+--<enter>") { #expect($0.text.contains("needs a name with a letter or a digit")) }
    #expect(desk.created == [])
  }

  @Test("Tab completes the path as far as all files agree, and lists them")
  func completion() throws {
    desk.files = ["plans/doha.toml", "plans/doha-2.toml", "other"]
    try run("+x<enter>ppl<tab>") {
      #expect($0.text.contains("plans/doha▏"))
      #expect($0.text.contains("plans/doha-2.toml"))
    }
    try run("+x<enter>aot<tab><enter>")
    #expect(desk.created == [NewSession(name: "x", source: .agenda("other"))])
  }

  @Test("nothing is made before the plan is sound; r reads it again when it is mended")
  func problems() throws {
    desk.problems = [
      NewSessionProblem(sentence: "p.toml:8:8: \"pan\" is not a kind", file: "p.toml", line: 8),
      NewSessionProblem(sentence: "p.toml:9:1: look", file: "p.toml", line: 9, isWarning: true),
    ]
    let keys = "+x<enter>pp.toml<enter>"
    try run(keys + "<enter>r") {
      #expect($0.text.contains("p.toml:8:8: \"pan\" is not a kind"))
      #expect($0.text.contains("Read again: the problems are as they were."))
    }
    #expect(desk.created == [])
    // Only a remark is left: Enter takes the session as it is.
    desk.problems.removeFirst()
    try run(keys) { #expect($0.text.contains("Enter creates the session as it is")) }
    #expect(desk.created == [])
    try run(keys + "<enter>")
    #expect(desk.created == [NewSession(name: "x", source: .plan("p.toml"))])
  }

  @Test("e lends the terminal to the editor at the problem's line, and the mended plan is made")
  func editor() throws {
    desk.problems = [
      NewSessionProblem(sentence: "p.toml:8:8: no kind", file: "p.toml", line: 8)
    ]
    let keys = "+x<enter>pp.toml<enter>e"
    try run(keys) { #expect($0.text.contains("EDITOR is not set")) }
    desk.hasEditor = true
    desk.edit = { [desk] in desk.problems = [] }
    let (_, terminal) = try run(keys)
    #expect(terminal.loans == 1)
    #expect(desk.edited == ["p.toml:8"])
    #expect(desk.created == [NewSession(name: "x", source: .plan("p.toml"))])
  }

  @Test("E-3: Ctrl-C and Esc leave every question, and nothing is made")
  func leaving() throws {
    for keys in ["+", "+a<enter>", "+a<enter>p", "/a", "o", "?"] {
      try run(keys + "<c-c>") { #expect($0.text.contains("SESSIONS")) }
    }
    try run("+a<enter>p<esc><esc><esc>") { #expect($0.text.contains("SESSIONS")) }
    #expect(desk.created == [])
  }
}
