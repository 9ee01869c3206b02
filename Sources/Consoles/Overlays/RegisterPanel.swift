import SessionState
import TerminalScreen
import Words

/// How the register is looked at.
struct RegisterView: Hashable {
  /// The row selected.
  var selected: KeptRow<ParticipantID>
  /// What people are searched for by; empty: everybody.
  var filter = ""

  init(_ session: Session, filter: String = "") {
    self.filter = filter
    selected = KeptRow(of: [])
    selected = KeptRow(of: people(session).map(\.id))
  }

  /// The people shown, in the order of the roll call, or the best match first.
  func people(_ session: Session) -> [Participant] {
    guard !filter.isEmpty else { return session.register }
    return PersonSearch.matches(filter, in: session).compactMap {
      session.participants[$0.participant]
    }
  }
}

/// Everybody on the roster, with presence, role, languages and precedence (issue: participants).
struct RegisterPanel {
  let session: Session
  let view: RegisterView

  /// The title row: who is there, and whether that is enough.
  func title(_ screen: inout Screen, row: Int) {
    let people = session.participants
    let present = people.count { $0.isPresent }
    var text = StyledText(Label.register, Style(.title))
    text.append("   " + Label.present(present, people.count))
    if let quorum = session.quorumNow {
      text.append(" · ", .muted)
      text.append(
        Label.quorum(quorum.counted, quorum.needed, of: session.settings.quorumOf),
        quorum.isReached ? .ok : .warn)
    }
    if !view.filter.isEmpty { text.append("   / " + view.filter, .accent) }
    screen.draw(text, at: Position(x: 1, y: row), width: screen.size.columns - 2)
    guard let roll = session.rollCall else {
      return draw(Label.rollNotCalled, after: text, &screen, row: row)
    }
    draw(Label.rollCalled(session.clock(roll.at), roll.present), after: text, &screen, row: row)
  }

  /// What is known of the roll stands at the edge, where the title leaves room.
  private func draw(_ roll: String, after title: StyledText, _ screen: inout Screen, row: Int) {
    let last = screen.size.columns - 2
    guard title.width + TextWidth.of(roll) + 3 <= last else { return }
    screen.drawEnding(at: last, row: row, StyledText(roll, Style(.muted)))
  }

  /// The rows between two rows of the screen, around the selected one.
  func rows(_ screen: inout Screen, top: Int, bottom: Int) {
    let people = view.people(session)
    let count = bottom - top + 1
    if people.isEmpty {
      screen.draw(
        Phrase.nobodyFound, at: Position(x: 1, y: top), width: screen.size.columns - 2,
        style: Style(.muted))
    }
    let selected = view.selected.index(in: people.map(\.id))
    let first = max(0, min(selected - count / 2, people.count - count))
    for (offset, person) in people.dropFirst(first).prefix(count).enumerated() {
      let isSelected = first + offset == selected
      draw(person, &screen, row: top + offset, isSelected: isSelected)
      screen.point(
        Rect(x: 0, y: top + offset, width: screen.size.columns, height: 1),
        at: .row(first + offset))
    }
  }

  private func draw(
    _ person: Participant, _ screen: inout Screen, row: Int, isSelected: Bool
  ) {
    let last = screen.size.columns - 2
    let isWide = screen.size.columns >= 100
    let body = Style(isSelected ? .title : person.isPresent ? .text : .muted)
    func put(_ text: String, _ x: Int, _ width: Int, _ style: Style) {
      screen.draw(
        text, at: Position(x: x, y: row), width: max(0, min(width, last - x + 1)), style: style)
    }
    put(person.isPresent ? "✓" : "○", 2, 1, Style(person.isPresent ? .ok : .text))
    screen.drawEnding(at: 7, row: row, StyledText("\(person.number)", body))
    put(session.group(of: person.id)?.short ?? "", 10, 10, isSelected ? body : Style(.muted))
    let latin =
      person.name[session.shownLanguage]
      ?? (person.name[session.otherLanguage] == nil ? person.name.best() : "")
    var x = isWide ? 59 : 53
    if !isWide, latin.isEmpty {
      // D-5: an Arabic name stands last in its row, so on a narrow screen role and languages give way to it.
      put(person.name[session.otherLanguage] ?? "", 21, last - 20, body)
    } else {
      put(latin, 21, isWide ? 36 : 30, body)
      put(person.role.label, x, 11, Style(.muted))
      x += 13
      put(person.languages.joined(separator: " "), x, 8, Style(.muted))
    }
    if isWide {
      let rank = person.precedence.map { "\($0)" } ?? ""
      screen.drawEnding(at: x + 12, row: row, StyledText(rank, Style(.muted)))
      // D-5: Arabic stands last in its row.
      put(person.name[session.otherLanguage] ?? "", x + 15, 40, isSelected ? body : Style(.muted))
    }
    guard isSelected else { return }
    Selection.mark(&screen, from: 0, to: last, row: row)
    screen.cursor = Position(x: 0, y: row)
  }

  /// The names of the columns.
  func heads(_ screen: inout Screen, row: Int) {
    let isWide = screen.size.columns >= 100
    let role = isWide ? 59 : 53
    var heads: [(String, Int)] = [
      (Phrase.number, 6), (Label.group, 10), (Label.name, 21), (Label.role, role),
      (Label.languages, role + 13),
    ]
    if isWide { heads.append((Label.rank, role + 22)) }
    for (text, x) in heads {
      screen.draw(
        text, at: Position(x: x, y: row), width: max(0, screen.size.columns - 1 - x),
        style: Style(.muted))
    }
  }
}
