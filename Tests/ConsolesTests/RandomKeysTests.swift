import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Whatever is pressed, on whatever screen, and whatever others do meanwhile: the console goes on.
struct RandomKeysTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func noKeyOnAnyScreenStopsTheConsole(seed: UInt64) {
    var random = Seeded(state: seed &* 0x9E37_79B9)
    let workshop =
      switch seed % 3 {
      case 0: LateDay.late()
      case 1: LateDay.draft()
      default: Workshop()
      }
    for _ in 0..<150 {
      var steps: [HeadlessTerminal.Step] = []
      for _ in 0..<Int.random(in: 1...8, using: &random) { steps.append(.input(key(&random))) }
      if Int.random(in: 0..<6, using: &random) == 0 {
        workshop.desk.others = [Self.lines.randomElement(using: &random) ?? ""]
        steps.append(.wait(1000))
      }
      if Int.random(in: 0..<5, using: &random) == 0 { steps.append(.input(size(&random))) }
      workshop.desk.clock += .random(in: 0...90_000, using: &random)
      workshop.terminal.add(steps)
      workshop.type("")
      let bounds = workshop.terminal.size
      #expect(workshop.screen.size == bounds)
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func noKeyStopsTheRapporteur(seed: UInt64) {
    var random = Seeded(state: seed &* 0x1234_5671)
    let desk = seed % 2 == 0 ? RapporteursDesk() : RapporteursDesk(before: [])
    for _ in 0..<150 {
      var steps: [HeadlessTerminal.Step] = []
      for _ in 0..<Int.random(in: 1...8, using: &random) { steps.append(.input(key(&random))) }
      if Int.random(in: 0..<6, using: &random) == 0 {
        desk.workshop.desk.others = [Self.recordLines.randomElement(using: &random) ?? ""]
        steps.append(.wait(1000))
      }
      if Int.random(in: 0..<5, using: &random) == 0 { steps.append(.input(size(&random))) }
      desk.workshop.desk.clock += .random(in: 0...90_000, using: &random)
      desk.workshop.terminal.add(steps)
      desk.type("")
      #expect(desk.screen.size == desk.workshop.terminal.size)
    }
  }

  private func key(_ random: inout Seeded) -> Input {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return .paste(["Doha", "", "7\n8", "الدوحة, ERC"].randomElement(using: &random) ?? "")
    case 1, 2:
      let place = Position(
        x: Int.random(in: 0..<130, using: &random), y: Int.random(in: 0..<40, using: &random))
      let kinds: [MouseEvent.Kind] = [.press, .doubleClick, .wheelUp, .wheelDown]
      return .mouse(MouseEvent(kinds.randomElement(using: &random) ?? .press, at: place))
    case 3...8: return .key(Self.special.randomElement(using: &random) ?? .enter)
    case 9...11: return .key(.character(Self.openers.randomElement(using: &random) ?? "?"))
    default: return .key(.character(Self.letters.randomElement(using: &random) ?? "s"))
    }
  }

  private func size(_ random: inout Seeded) -> Input {
    let sizes = [
      (1, 1), (2, 1), (1, 12), (39, 11), (40, 11), (39, 30), (40, 12), (59, 12), (60, 18), (80, 24),
      (99, 30), (100, 30), (120, 36), (300, 100), (300, 12), (40, 100), (120, 17),
    ]
    if Bool.random(using: &random) {
      let (columns, rows) = sizes.randomElement(using: &random) ?? (80, 24)
      return .resized(Size(columns: columns, rows: rows))
    }
    return .resized(
      Size(
        columns: Int.random(in: 1...140, using: &random),
        rows: Int.random(in: 1...45, using: &random)))
  }

  private static let special: [Key] = [
    .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    .backspace, .delete, .control("r"), .control("g"), .control("u"), .control("w"), .enter,
    .escape,
  ]
  private static let openers = Array("RStPExE?L:/mcCopTQIAdyraiMflVUHYXWZzhv<>F")
  private static let letters = Array(
    "abcdefghijklmnoprstuvwyzABCDEFGHIJKLMOPRSTVXZ0123456789 +-!?/:»ءابتسشغ")
  private static let lines = [
    "floor next", "floor end", "floor pause", "floor resume", "floor request 21", "floor give 7",
    "floor withdraw 14", "floor withdraw 12", "item next", "item close", "item remove 3",
    "item remove 8", "item skip 3", "list close", "list open", "session suspend", "session resume",
    "participant absent 12", "participant add \"New Person\"", "participant merge 21 --into 14",
    "undo", "redo", "recommend \"Support localisation\"", "mark", "motion make suspend --by 12",
    "motion decide MO1 adopted", "set rotation off",
  ]
}

extension RandomKeysTests {
  fileprivate static let recordLines =
    lines + [
      "rec withdraw R-3", "rec table R-2", "rec merge R-1 R-2 \"One text\"",
      "rec split R-1 \"a\" \"b\"", "rec adopt R-1", "note \"ملاحظة\"", "note remove N-1",
      "action add \"Something\"", "mark drop M-1", "mark fill M-2 note \"x\"", "undo", "undo",
      "rec translate R-1 --lang ar \"نص\"",
    ]
}

/// The same numbers from the same seed.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
