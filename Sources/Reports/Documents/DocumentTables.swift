extension SpeakersDocument {
  var table: String {
    var table = TableText([
      "id", "day", "date", "began", "ended", "item", "item_title", "speaker", "kind", "language",
      "spoke_seconds", "allotted_seconds", "over_seconds",
    ])
    for turn in turns {
      table.add([
        .text(turn.id.description), .number(turn.day), .text(turn.date), .text(turn.began),
        .text(turn.ended), .text(turn.item?.number), .text(turn.item?.title), .text(turn.speaker),
        .text(turn.kindName), .text(turn.language), .number(turn.spokeSeconds),
        .number(turn.allottedSeconds), .number(turn.overSeconds),
      ])
    }
    return table.text
  }
}

extension TimelineDocument {
  var table: String {
    var table = TableText([
      "at", "date", "time", "event", "id", "item", "item_title", "who", "text",
    ])
    for happening in happenings {
      table.add([
        .text(happening.at), .text(happening.date), .text(happening.time),
        .text(happening.eventName), .text(happening.id), .text(happening.item?.number),
        .text(happening.item?.title), .text(happening.who), .text(happening.text?.text),
      ])
    }
    return table.text
  }
}

extension RecommendationsDocument {
  func table(_ scope: DocumentScope) -> String {
    let main = scope.session.created?.languages ?? []
    let others = Set(recommendations.flatMap { $0.passages.map(\.language) }).subtracting(main)
    let languages = main + others.sorted()
    var table = TableText(
      [
        "capture", "final", "state", "part", "theme", "priority", "principles", "addressees",
        "verb",
      ]
        + ["item", "item_title", "captured_at", "proposers", "co_sponsors", "supporters"]
        + languages.map { "text_\($0)" }
        + ["revisions", "open_brackets", "adopted", "adopted_at", "for", "against", "abstain"]
        + ["positions", "merged_into", "split_from"])
    for row in recommendations { table.add(cells(row, languages)) }
    return table.text
  }

  private func cells(_ row: RecommendationRow, _ languages: [String]) -> [TableText.Cell] {
    func joined(_ texts: [String]) -> TableText.Cell { .text(texts.joined(separator: "; ")) }
    let positions = row.positions.map { position in
      [position.valueName.rawValue, position.party, position.text].compactMap { $0 }
        .joined(separator: ": ")
    }
    let about: [TableText.Cell] = [
      .text(row.id.description), .number(row.number), .text(row.stateName.rawValue),
      .text(row.part.rawValue), .text(row.theme), .text(row.priority?.rawValue),
      joined(row.principles.map(\.rawValue)), joined(row.addressees), .text(row.verb),
      .text(row.item?.number), .text(row.item?.title), .text(row.capturedAt),
      joined(row.proposers), joined(row.coSponsors), joined(row.supporters),
    ]
    let texts = languages.map { language in
      TableText.Cell.text(row.passages.first { $0.language == language }?.text)
    }
    let fate: [TableText.Cell] = [
      .number(row.revisions), .number(row.openBrackets ?? 0),
      .text(row.adoption?.methodName.rawValue), .text(row.adoption?.at),
      .number(row.adoption?.votesFor), .number(row.adoption?.votesAgainst),
      .number(row.adoption?.abstentions), joined(positions),
      .text(row.mergedInto?.description), .text(row.splitFrom?.description),
    ]
    return about + texts + fate
  }
}

extension ActionsDocument {
  var table: String {
    var table = TableText([
      "id", "text", "owner", "due", "state", "item", "item_title", "recommendation",
    ])
    for action in actions {
      table.add([
        .text(action.id.description), .text(action.text.text), .text(action.owner),
        .text(action.due), .text(action.stateName.rawValue), .text(action.item?.number),
        .text(action.item?.title), .text(action.recommendation?.description),
      ])
    }
    return table.text
  }
}
