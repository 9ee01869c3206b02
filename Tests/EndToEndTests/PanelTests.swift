import Foundation
import Testing

/// A whole panel moderated by keys, against the same steps as commands.
struct PanelTests {
  /// One step: keys, what the screen then says, and the command that does the same.
  private struct Step {
    var keys: String
    var shows: String
    var command: String
  }

  @Test func aPanelByKeysIsTheSameAsByCommands() throws {
    let place = try Workplace()
    try place.createSession("keys")
    try place.createSession("commands")
    let steps = Self.panel

    let console = try place.terminal("open", "keys")
    try console.wait(for: "saved ·")
    for step in steps {
      console.type(step.keys)
      try console.wait(for: step.shows)
    }
    console.type("\u{1B}")
    try console.wait(for: "saved · ")
    #expect(console.screen.unknown == [])
    console.type("q")
    try console.wait(for: "goes on. y/N")
    console.type("y")
    #expect(try console.waitForEnd() == .exit(0))

    let said = try place.succeed(
      "do", "commands", input: steps.map(\.command).joined(separator: "\n"))
    #expect(said.count == steps.count)

    let byKeys = try place.state(of: "keys")
    let byCommands = try place.state(of: "commands")
    #expect(byKeys["seq"] as? Int == byCommands["seq"] as? Int)
    #expect(Self.comparable(byKeys) == Self.comparable(byCommands))
    #expect((byKeys["interventions"] as? [Any])?.count == 13)
    #expect((byKeys["recommendations"] as? [Any])?.count == 3)
    #expect(try Self.comparable(place.state(of: "keys")) == Self.comparable(byKeys))
    #expect(try place.state(of: "keys")["head"] as? String == byKeys["head"] as? String)
    #expect(try place.run("verify", "keys").ending == .exit(0))
  }

  /// Ten speakers, two points of order, a direct response, the list closed and reopened, three
  /// recommendations, two steps taken back, a pause and half a minute more.
  private static var panel: [Step] {
    let numbers = [7, 3, 12, 1, 5, 9, 2, 8, 4, 11]
    var steps = [
      Step(keys: "s", shows: "session opened, day 1", command: "session open"),
      Step(
        keys: "2jj\r", shows: "item 3 Panel: principled engagement opened",
        command: "item open A-3"),
    ]
    for (index, number) in numbers.enumerated() {
      steps.append(
        Step(
          keys: "1a\(number)\r", shows: "is on the list: statement, number \(index + 1)",
          command: "floor request P-\(number)"))
    }
    // A second s within a second would ask; the first row of the list is whom it calls.
    func give(_ number: Int, _ time: String = "3:00", keys: String = "g\r") {
      steps.append(
        Step(
          keys: keys, shows: "the floor goes to \(person(number)) for \(time)",
          command: "floor give next"))
    }
    func capture(_ text: String, _ shows: String) {
      steps.append(Step(keys: "r\(text)\r", shows: shows, command: "rec add \"\(text)\""))
    }
    func undo() {
      steps.append(Step(keys: "u", shows: "taken back: ", command: "undo"))
    }
    give(7, keys: "s")
    steps += [
      Step(keys: "+", shows: "0:30 more, now 3:30", command: "floor extend 30s"),
      Step(keys: " ", shows: "\(person(7)) paused at", command: "floor pause"),
      Step(keys: " ", shows: "\(person(7)) goes on", command: "floor resume"),
      Step(
        keys: "p10\r", shows: "point of order by \(person(10)); \(person(7)) keeps",
        command: "floor give P-10 --kind point_of_order"),
      Step(
        keys: "p6\r", shows: "\(person(6)) is on the list: point of order",
        command: "floor request P-6 --kind point_of_order"),
      Step(
        keys: "oAwell taken\r", shows: "point of order accepted: well taken",
        command: "order rule accepted \"well taken\""),
      Step(
        keys: "s", shows: "point of order by \(person(6)); \(person(7)) keeps",
        command: "floor give next"),
      Step(
        keys: "oRno rule was broken\r", shows: "point of order rejected: no rule was broken",
        command: "order rule rejected \"no rule was broken\""),
      Step(keys: " ", shows: "\(person(7)) goes on", command: "floor resume"),
      Step(
        keys: "d10\r", shows: "\(person(10)) is on the list: direct response",
        command: "floor request P-10 --kind direct_response"),
    ]
    give(10, "1:00")
    capture("Name one contact in each society", "R-1 captured, by UN")
    give(3)
    capture("Speak with one voice in diplomatic forums", "R-2 captured, by ICRC")
    give(12)
    give(1)
    undo()
    capture("A slip of the pen", "R-3 captured, by IFRC")
    undo()
    give(1)
    steps += [
      Step(keys: "cc", shows: "list closed, 6 still on it", command: "list close"),
      Step(keys: "c", shows: "list open again", command: "list open"),
    ]
    for number in numbers.dropFirst(4) { give(number) }
    capture("Train young delegates in both languages", "R-4 captured, by QRCS")
    steps.append(
      Step(
        keys: "a5\r", shows: "\(person(5)) is on the list: statement, number 1",
        command: "floor request P-5"))
    return steps
  }

  /// Lines of a new session from the small plan: itself, the days' items, groups, people.
  private static let sessionLength = 1 + 5 + 5 + 12

  private static func person(_ number: Int) -> String { SmallPlan.person(number) }

  /// The state without what two runs of the same steps must differ in: times, lengths, heads.
  private static func comparable(_ state: [String: Any]) -> [String] {
    let own: Set<String> = [
      "now", "head", "at", "requested_at", "started_at", "ended_at", "waited_ms", "speech_ms",
      "overtime_ms", "remaining_ms", "running_ms", "expected_start", "expected_end", "offset_ms",
    ]
    func without(_ value: Any) -> Any {
      if let list = value as? [Any] { return list.map(without) }
      guard let keys = value as? [String: Any] else { return value }
      return keys.filter { !own.contains($0.key) }.mapValues(without)
    }
    let data = try? JSONSerialization.data(
      withJSONObject: without(state), options: [.prettyPrinted, .sortedKeys])
    return String(decoding: data ?? Data(), as: UTF8.self).components(separatedBy: "\n")
  }
}
