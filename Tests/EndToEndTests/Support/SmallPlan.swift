import Foundation
/// A plan with twelve people in five groups; number 3 of the agenda is the panel.
enum SmallPlan {
  static let text = """
    [session]
    code = "E2E"
    title = { en = "Round table, Doha", ar = "المائدة المستديرة، الدوحة" }
    timezone = "Asia/Qatar"
    languages = ["en", "ar"]

    [[day]]
    date = 2026-05-14

    [[day.item]]
    number = 1
    kind = "opening"
    title = "Opening remarks"
    start = "9:00"
    minutes = 15

    [[day.item]]
    number = 2
    kind = "presentation"
    title = "Mapping capacity"
    start = "9:15"
    minutes = 45

    [[day.item]]
    number = 3
    kind = "panel"
    title = { en = "Panel: principled engagement", ar = "حلقة نقاش: الانخراط المبدئي" }
    start = "10:00"
    minutes = 60

    [[day.item]]
    number = 4
    kind = "break"
    title = "Break"
    start = "11:00"
    minutes = 20

    [[day.item]]
    number = 5
    kind = "adoption"
    title = "Reading of recommendations"
    start = "11:20"
    minutes = 40


    """ + groups + people

  private static let shorts = ["QRCS", "IFRC", "ICRC", "JRCS", "UN"]

  private static let groups = shorts.map { short in
    "[[group]]\nshort = \"\(short)\"\nname = \"\(short), by its full name\"\n\n"
  }.joined()

  /// The offices of the twelve, by their number.
  static let offices = [
    "Secretary-General", "Head of Delegation", "Regional Director", "Legal Adviser", "President",
    "Resident Coordinator", "Head of Communication", "Policy Officer", "Protection Delegate",
    "Youth Coordinator", "Programme Manager", "Rapporteur",
  ]

  /// Somebody as messages name them, by number.
  static func person(_ number: Int) -> String {
    "\(offices[number - 1]), \(shorts[(number - 1) % shorts.count])"
  }

  private static let people = offices.enumerated().map { index, office in
    """
    [[participant]]
    number = \(index + 1)
    group = "\(shorts[index % shorts.count])"
    name = "\(office)"
    languages = ["\(index % 3 == 0 ? "ar" : "en")"]


    """
  }.joined()
}

extension Workplace {
  /// Creates a session from the small plan.
  func createSession(_ name: String) throws {
    let plan = try write(SmallPlan.text, to: "plan.toml")
    try succeed("new", name, "--plan", plan)
  }

  /// A session with the panel under way: one speaks since 20 seconds, two wait.
  func createPanel(_ name: String) throws {
    try createSession(name)
    let format = ISO8601DateFormatter()
    let time = format.string(from: Date(timeIntervalSinceNow: -20))
    let lines = [
      "session open", "item open A-3", "floor request 1", "floor request 2", "floor request 3",
      "floor give next",
    ]
    try succeed(
      "do", name, input: lines.map { "@\(time) \($0)" }.joined(separator: "\n"))
  }
}
