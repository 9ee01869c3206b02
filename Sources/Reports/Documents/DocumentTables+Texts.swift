// The outcome and the report as tables: a row for each paragraph in each language.
extension OutcomeDocument {
  var table: String {
    var table = TableText([
      "symbol", "part", "theme", "number", "capture", "state", "language", "text", "footnotes",
    ])
    func add(_ paragraphs: [OutcomeParagraph], _ part: String, _ theme: String?) {
      for paragraph in paragraphs {
        for passage in paragraph.passages {
          let notes = passage.marks.map { mark in
            footnotes.first { $0.number == mark.number }?.text ?? ""
          }
          let text = [passage.verb, passage.text].compactMap { $0 }.joined(separator: " ")
          table.add([
            .text(symbol), .text(part), .text(theme), .number(paragraph.number),
            .text(paragraph.capture.description), .text(paragraph.state),
            .text(passage.language), .text(text), .text(notes.joined(separator: "; ")),
          ])
        }
      }
    }
    add(preamble, "preamble", nil)
    for theme in themes { add(theme.paragraphs, "operative", theme.theme.first?.text) }
    return table.text
  }
}

extension ReportDocument {
  var table: String {
    var table = TableText([
      "section", "day", "item", "item_title", "id", "state", "who", "due", "language", "text",
    ])
    func add(
      _ section: String, day: String? = nil, item: (number: String, title: String)? = nil,
      id: String? = nil, state: String? = nil, who: String? = nil, due: String? = nil,
      language: String? = nil, _ text: String
    ) {
      table.add([
        .text(section), .text(day), .text(item?.number), .text(item?.title), .text(id),
        .text(state), .text(who), .text(due), .text(language), .text(text),
      ])
    }
    for issue in keyIssues { add("key_issue", issue) }
    for day in days {
      for item in day.items {
        let name = (item.number, item.title.first?.text ?? "")
        add("item", day: day.label, item: name, id: item.id.description, item.course ?? "")
        for note in item.notes {
          add(
            note.isQuote ? "quote" : "note", day: day.label, item: name,
            id: note.id.description, who: note.who, language: note.text.language, note.text.text)
        }
      }
    }
    for (section, notes) in [
      ("decision", decisions), ("question", questions), ("parking_lot", parkingLot),
    ] {
      for note in notes {
        add(
          section, item: note.item.map { ($0.number, $0.title) }, id: note.id.description,
          who: note.who, language: note.text.language, note.text.text)
      }
    }
    for text in recommendations {
      for passage in text.passages {
        add(
          "recommendation", id: text.id.description, state: text.state,
          language: passage.language, passage.text)
      }
    }
    for action in actions {
      add(
        "action", item: action.item.map { ($0.number, $0.title) }, id: action.id.description,
        state: action.stateName.rawValue, who: action.owner, due: action.due,
        language: action.text.language, action.text.text)
    }
    return table.text
  }
}
