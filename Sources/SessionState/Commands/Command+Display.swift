/// What the second screen is told to show.
public enum RoomCommand: Hashable, Sendable {
  case message(String, to: MessageAudience, blinks: Bool)
  case clearMessage
  case blackout(Bool)
  /// nil: the recommendation under discussion.
  case text(RecommendationID?)
}

extension RoomCommand {
  var words: [String] {
    switch self {
    case .message(let text, let audience, let blinks):
      ["message", CommandText.quoted(text)]
        + (audience == .room ? [] : ["--to", audience.rawValue]) + (blinks ? ["--blink"] : [])
    case .clearMessage: ["message", "clear"]
    case .blackout(let on): ["blackout", on ? "on" : "off"]
    case .text(let id): ["display", id?.description ?? "clear"]
    }
  }
}

/// Light of the second screen in words.
private enum Switch: String, CaseIterable {
  case on, off
}

extension CommandForm {
  static let displayForms = [
    CommandForm(
      "message \"text\" [--to room|speaker] [--blink]", [.text],
      options: [
        Option(name: "--to", value: .choice(MessageAudience.allCases.map(\.rawValue))),
        Option(name: "--blink"),
      ]
    ) { (reader) throws(CommandProblem) in
      .display(
        .message(
          try reader.text(), to: try reader.optionalChoice("--to") ?? .room,
          blinks: reader.flag("--blink")))
    },
    CommandForm("message clear") { (_) throws(CommandProblem) in .display(.clearMessage) },
    CommandForm("blackout on|off", [.choice(["on", "off"])]) { (reader) throws(CommandProblem) in
      let wanted: Switch = try reader.choice()
      return .display(.blackout(wanted == .on))
    },
    CommandForm("display R-3", [.recommendation]) { (reader) throws(CommandProblem) in
      .display(.text(try reader.recommendation()))
    },
    CommandForm("display clear") { (_) throws(CommandProblem) in .display(.text(nil)) },
  ]
}
