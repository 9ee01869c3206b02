extension CommandForm {
  static let recordForms = [
    CommandForm("mark [\"label\"]", [.text]) { (reader) throws(CommandProblem) in
      .mark(.set(label: reader.optionalText()))
    },
    CommandForm(
      "mark fill M-6 rec|note \"text\" [--kind quote]", [.mark, .choice(["rec", "note"]), .text],
      options: [Option(name: "--kind", value: .choice(NoteKind.allCases.map(\.rawValue)))]
    ) { (reader) throws(CommandProblem) in
      let mark = try reader.mark()
      let kind = try reader.token(.choice(["rec", "note"]))
      switch kind.text.lowercased() {
      case "rec": return .mark(.fillRecommendation(mark, text: try reader.text()))
      case "note":
        return .mark(
          .fillNote(
            mark, text: try reader.text(), kind: try reader.optionalChoice("--kind") ?? .note))
      default: throw reader.bad(kind, .choice(["rec", "note"]))
      }
    },
    CommandForm(
      "note \"text\" [--kind decision|quote|question|parking_lot] [--during I-41]", [.text],
      options: [
        Option(name: "--kind", value: .choice(NoteKind.allCases.map(\.rawValue))),
        Option(name: "--during", value: .intervention),
      ]
    ) { (reader) throws(CommandProblem) in
      .note(
        try reader.text(), kind: try reader.optionalChoice("--kind") ?? .note,
        during: try reader.optionalIntervention("--during"))
    },
    CommandForm("mark drop M-6", [.mark]) { (reader) throws(CommandProblem) in
      .mark(.drop(try reader.mark()))
    },
    CommandForm(
      "note edit N-3 [\"text\"] [--kind decision|quote|question|parking_lot|note]", [.note, .text],
      options: [Option(name: "--kind", value: .choice(NoteKind.allCases.map(\.rawValue)))]
    ) { (reader) throws(CommandProblem) in
      .notes(
        .edit(
          try reader.note(), text: reader.optionalText(), kind: try reader.optionalChoice("--kind"))
      )
    },
    CommandForm("note remove N-3", [.note]) { (reader) throws(CommandProblem) in
      .notes(.remove(try reader.note()))
    },
    CommandForm(
      "action add \"text\" [--owner G-2|\"…\"] [--due 2026-06-01] [--from R-3]", [.text],
      options: [
        Option(name: "--owner", value: .party), Option(name: "--due", value: .date),
        Option(name: "--from", value: .recommendation),
      ]
    ) { (reader) throws(CommandProblem) in
      .action(
        .add(
          text: try reader.text(), owner: try reader.optionalOwner("--owner"),
          due: try reader.optionalDate("--due"), from: try reader.recommendations("--from").first))
    },
    CommandForm(
      "action edit T-4 [--text \"…\"] [--owner G-2|none] [--due 2026-06-01|none]", [.action],
      options: [
        Option(name: "--text", value: .text), Option(name: "--owner", value: .party),
        Option(name: "--due", value: .date),
      ]
    ) { (reader) throws(CommandProblem) in
      .action(
        .edit(
          try reader.action(),
          ActionChange(
            text: reader.value("--text")?.text,
            owner: reader.isNone("--owner")
              ? .some(nil) : try reader.optionalOwner("--owner").map { .some($0) },
            due: reader.isNone("--due")
              ? .some(nil) : try reader.optionalDate("--due").map { .some($0) })))
    },
    action("done") { .done($0) },
    action("drop") { .drop($0) },
    action("open") { .open($0) },
    CommandForm(
      "document issue KIND --level LEVEL --of 412 --head HEAD --hash HASH [--final]",
      [.choice(DocumentKind.allCases.map(\.rawValue))],
      options: [
        Option(name: "--level", value: .choice(Attribution.allCases.map(\.rawValue))),
        Option(name: "--of", value: .count), Option(name: "--head", value: .text),
        Option(name: "--hash", value: .text), Option(name: "--final"),
      ]
    ) { (reader) throws(CommandProblem) in
      let kind: DocumentKind = try reader.choice()
      guard let level = try reader.optionalChoice("--level", Attribution.self) else {
        throw reader.missing(.choice(Attribution.allCases.map(\.rawValue)))
      }
      return .document(
        .issue(
          Issuing(
            kind: kind, level: level,
            isFinal: reader.flag("--final"), of: try reader.optionalCount("--of") ?? 0,
            head: reader.value("--head")?.text ?? "", hash: reader.value("--hash")?.text ?? "")))
    },
    CommandForm(
      "set KEY VALUE", [.choice(Settings.Key.allCases.map(\.rawValue)), .settingValue]
    ) { (reader) throws(CommandProblem) in
      let key: Settings.Key = try reader.choice()
      return .set(key, try reader.token(.valueOf(key)).text)
    },
  ]

  private static func action(
    _ word: String, _ command: @escaping @Sendable (ActionID) -> ActionCommand
  ) -> CommandForm {
    CommandForm("action \(word) T-4", [.action]) { (reader) throws(CommandProblem) in
      .action(command(try reader.action()))
    }
  }
}
