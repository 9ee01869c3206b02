import SessionState
import Words

/// Choosing one or several of a list by typing a part of their names (rules of D-9).
struct PickPrompt {
  /// What a row stands for.
  enum ID: Hashable {
    case party(Party)
    case recommendation(RecommendationID)
    case term(String)
  }

  /// One row.
  struct Row {
    /// What it stands for.
    var id: ID
    /// Its short name or id, in Latin letters.
    var head: String
    /// Its name; last in its row, so that it may be Arabic.
    var text: String
    /// What it is found by, folded.
    var searched: String

    init(_ id: ID, head: String, text: String, alsoFoundBy more: String = "") {
      self.id = id
      self.head = head
      self.text = text
      searched = SearchFolding.fold("\(head) \(text) \(more)")
    }
  }

  /// What is asked.
  var label: String
  /// Every row there is.
  var rows: [Row]
  /// Whether several may be taken; Tab marks them.
  var isMulti = false
  /// Whether a text that is no row can be taken.
  var takesText = false
  /// What was typed.
  var field = TextField()
  /// The row chosen among the matches; nil before something was typed or chosen, so that Enter alone takes nobody.
  var chosen: Int?
  /// What was marked, in the order of marking.
  var marked: [ID] = []
  /// The text for which something is chosen; Esc goes back to it.
  var before: Prompt?
  /// What becomes of the choice.
  var then: ([ID]) -> Void

  /// The rows that hold every word typed; all of them while nothing is typed.
  var matches: [Row] {
    let words = SearchFolding.fold(field.text).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? rows : rows.filter { row in words.allSatisfy(row.searched.contains) }
  }

  /// The row on which one stands: after typing or marking the first. What is marked is taken without it.
  var choice: Int? { chosen ?? (field.isEmpty && marked.isEmpty ? nil : 0) }

  /// What Enter takes now; empty when nothing is chosen.
  var taken: [ID] {
    let matches = matches
    var taken = marked
    if let choice, matches.indices.contains(choice), !taken.contains(matches[choice].id),
      marked.isEmpty || !field.isEmpty
    {
      taken.append(matches[choice].id)
    } else if matches.isEmpty, takesText, !field.isEmpty {
      taken.append(.term(field.text))
    }
    return taken
  }

  /// Marks the chosen row, or takes the mark away.
  mutating func mark() {
    let matches = matches
    var id = choice.flatMap { matches.indices.contains($0) ? matches[$0].id : nil }
    if matches.isEmpty, takesText, !field.isEmpty { id = .term(field.text) }
    guard let id else { return }
    if let place = marked.firstIndex(of: id) {
      marked.remove(at: place)
    } else {
      marked.append(id)
    }
    if !field.isEmpty {
      field = TextField()
      chosen = nil
    }
  }

  /// Moves the choice by some rows.
  mutating func move(by step: Int) {
    let count = matches.count
    chosen = min(max(0, count - 1), max(0, choice.map { $0 + step } ?? (step > 0 ? 0 : count - 1)))
    if count == 0 { chosen = nil }
  }
}

extension Session {
  /// Groups, then people, to choose a party of.
  var partyRows: [PickPrompt.Row] {
    groups.map { group in
      let names = group.name.texts.values.joined(separator: " ")
      return PickPrompt.Row(
        .party(.group(group.id)), head: group.short.endsRow ? "\(group.id)" : group.short,
        text: group.name.best(shownLanguage),
        alsoFoundBy: names)
    }
      + participants.map { person in
        let names = person.name.texts.values.joined(separator: " ")
        return PickPrompt.Row(
          .party(.participant(person.id)), head: "\(person.number)", text: rowName(of: person.id),
          alsoFoundBy: names)
      }
  }

  /// A person as the end of a row: an Arabic name stands behind the group.
  private func rowName(of id: ParticipantID) -> String {
    guard name(of: id).endsRow else { return name(of: id) }
    return [group(of: id)?.short, ownName(of: id)].compactMap { $0 }.joined(separator: Phrase.comma)
  }

  /// Recommendations to choose of, the newest first.
  func rows(of recommendations: [Recommendation]) -> [PickPrompt.Row] {
    recommendations.reversed().map {
      PickPrompt.Row(
        .recommendation($0.id), head: $0.id.description, text: $0.wording,
        alsoFoundBy: $0.languages.compactMap($0.latest).map(\.text).joined(separator: " "))
    }
  }
}
