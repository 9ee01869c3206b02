import TerminalScreen
import Words

/// The start screen (screens 4.13): a ring of seats, the sessions, and what can be done with them.
struct StartScreen {
  let model: StartModel
  let size: Size

  /// Cells of the content.
  static let width = 78
  /// Rows of the ring with its space below.
  private static let ringRows = 8

  /// The column of the selection bar; the picture leans to the right, so that the ring stands in the middle.
  var gutter: Int {
    max(0, min((size.columns - Self.width) / 2 + 4, size.columns - Self.width - 1))
  }
  private var contentWidth: Int { min(Self.width, size.columns) }

  /// Whether each thing has a row of its own.
  var isFull: Bool { size.columns >= 60 && size.rows >= 16 }
  var isOneLine: Bool { size.columns < 40 || size.rows < 12 }

  /// Where the list stands, and how many rows it has.
  struct Place: Hashable {
    var ring: Int?
    var head: Int
    var list: Int
    var count: Int
    /// The first row of the actions; nil where only the key row tells them.
    var actions: Int?
    /// The first session that is shown.
    var first: Int
  }

  /// How many rows a message may take, upwards, without covering what can be done.
  var messageRows: Int {
    guard let actions = place.actions else { return 2 }
    return max(1, min(3, size.rows - 2 - actions - StartAction.shown.count + 1))
  }

  /// How the rows are shared out.
  var place: Place {
    let total = max(1, model.listing.sessions.isEmpty ? 1 : model.sessions.count)
    let body = size.rows - 2
    var place: Place
    if isFull {
      let hasRing = Self.ringRows + 2 + min(total, 10) + 3 + 5 < body
      let ring = hasRing ? Self.ringRows : 0
      let space = body - ring - 2 - 5
      let gap = space - total >= 3 ? 3 : 1
      let count = max(1, min(total, space - gap))
      let used = ring + 2 + count + gap + 5
      let top = max(hasRing ? 0 : min(1, body - used), (body - used) / 2 - 1)
      place = Place(
        ring: hasRing ? top : nil, head: top + ring, list: top + ring + 2, count: count,
        actions: top + ring + 2 + count + gap, first: 0)
    } else {
      let isEmpty = model.listing.sessions.isEmpty
      let count = max(1, body - 2)
      place = Place(
        ring: nil, head: 0, list: isEmpty ? 3 : 1, count: isEmpty ? count - 2 : count,
        actions: nil, first: 0)
    }
    if case .session(let id) = model.selection,
      let index = model.sessions.firstIndex(where: { $0.id == id })
    {
      place.first = max(0, min(index - place.count / 2, model.sessions.count - place.count))
    }
    return place
  }

  func drawn() -> Screen {
    var screen = Screen(size)
    if isOneLine {
      drawOneLine(&screen)
      return screen
    }
    switch model.prompt {
    case .help(let scroll): drawHelp(&screen, scroll: scroll)
    case .new(let form): drawNew(form, &screen)
    case .openAs, .search, nil: drawList(&screen)
    }
    drawFoot(&screen)
    return screen
  }

  private func drawList(_ screen: inout Screen) {
    let place = place
    if let ring = place.ring { drawRing(&screen, top: ring) }
    drawHead(&screen, row: place.head)
    drawSessions(&screen, place)
    guard let actions = place.actions else { return }
    for (offset, action) in StartAction.shown.enumerated() {
      draw(action, &screen, row: actions + offset)
    }
  }

  /// Eight seats; one has the floor.
  private func drawRing(_ screen: inout Screen, top: Int) {
    let x = gutter + 1
    for (column, row) in [(3, 0), (0, 1), (10, 1), (0, 3), (10, 3), (3, 4), (7, 4)] {
      screen.draw("○", at: Position(x: x + column, y: top + row), width: 1, style: Style(.muted))
    }
    screen.draw("●", at: Position(x: x + 7, y: top), width: 1, style: Style(.accent))
    screen.draw("roundtable", at: Position(x: x + 16, y: top + 1), style: Style(.title))
    screen.draw(
      StartWords.purpose, at: Position(x: x + 16, y: top + 3),
      width: max(0, size.columns - x - 17), style: Style(.muted))
  }

  // MARK: The list

  /// The columns of a row, from the gutter; an Arabic title stands behind everything else (domain D-5).
  private struct Columns {
    var title: Range<Int>
    var state: Range<Int>
    var used: Range<Int>
    var events: Range<Int>
  }

  private var columns: Columns {
    let edge = contentWidth - 1
    let hasEvents = size.columns >= 60
    let usedWidth = InterfaceLanguage.current.isRightToLeft ? 14 : 12
    let tail = hasEvents ? 9 : 0
    let stateWidth = size.columns >= 60 ? 15 : 0
    if model.sessions.contains(where: { $0.shownTitle.endsRow }) {
      let state = 1..<(1 + stateWidth)
      let used = state.upperBound..<(state.upperBound + usedWidth)
      let events = used.upperBound..<(used.upperBound + tail)
      return Columns(
        title: min(edge, events.upperBound + 3)..<edge, state: state, used: used, events: events)
    }
    let events = (edge - tail)..<edge
    let used = (events.lowerBound - usedWidth)..<events.lowerBound
    let state = (used.lowerBound - stateWidth)..<used.lowerBound
    return Columns(
      title: 1..<max(2, min(39, state.lowerBound - 2)), state: state, used: used, events: events)
  }

  private func drawHead(_ screen: inout Screen, row: Int) {
    let columns = columns
    let isTitleLast = columns.title.lowerBound > columns.state.lowerBound
    screen.draw(
      StartWords.sessions,
      at: Position(x: gutter + (isTitleLast ? columns.title.lowerBound : 1), y: row),
      style: Style(.title))
    guard !model.listing.sessions.isEmpty else { return }
    cell(StartWords.lastUsed, columns.used, &screen, row: row, .muted, align: .trailing)
    cell(StartWords.events, columns.events, &screen, row: row, .muted, align: .trailing)
  }

  private func cell(
    _ text: String, _ columns: Range<Int>, _ screen: inout Screen, row: Int, _ ink: Ink,
    align: Alignment = .leading
  ) {
    guard !columns.isEmpty else { return }
    screen.draw(
      text, at: Position(x: gutter + columns.lowerBound, y: row), width: columns.count,
      style: Style(ink), align: align)
  }

  private func drawSessions(_ screen: inout Screen, _ place: Place) {
    let sessions = model.sessions
    if sessions.isEmpty {
      let text =
        model.listing.problem.map(StartWords.noListing)
        ?? (model.filter.isEmpty ? StartWords.none : StartWords.nothingFound(model.filter))
      let lines = Wrap.rows(StyledText(text, Style(.muted)), width: contentWidth - 2)
      // In the small form what can be done stands below; it begins under the sentence.
      let top = place.actions == nil ? 1 : place.list
      for (offset, line) in lines.prefix(2).enumerated() {
        screen.draw(line, at: Position(x: gutter + 1, y: top + offset), width: contentWidth - 2)
      }
      guard model.listing.sessions.isEmpty, place.actions == nil else { return }
      for (offset, action) in [StartAction.new, .demonstration].enumerated() {
        draw(action, &screen, row: place.list + offset)
      }
      return
    }
    let columns = columns
    for (offset, session) in sessions.dropFirst(place.first).prefix(place.count).enumerated() {
      let row = place.list + offset
      let isSelected = model.selection == .session(session.id)
      let ink: Ink = isSelected ? .title : session.state == .closed ? .muted : .text
      if !columns.state.isEmpty {
        let (glyph, signInk) = session.sign
        screen.draw(
          glyph, at: Position(x: gutter + columns.state.lowerBound, y: row), width: 1,
          style: Style(signInk))
        cell(
          session.stateWord, (columns.state.lowerBound + 2)..<columns.state.upperBound, &screen,
          row: row, session.state == .unreadable ? .critical : .text)
      }
      let used = StartWords.used(
        session.used, offset: session.offset, now: model.now, nowOffset: model.offset)
      cell(used, columns.used, &screen, row: row, .muted, align: .trailing)
      if session.state != .unreadable {
        cell("\(session.events)", columns.events, &screen, row: row, .text, align: .trailing)
      }
      cell(session.shownTitle, columns.title, &screen, row: row, ink)
      if isSelected {
        Selection.mark(&screen, from: gutter, to: gutter + contentWidth - 2, row: row)
        screen.cursor = Position(x: gutter, y: row)
      }
    }
  }

  // MARK: What can be done

  private func draw(_ action: StartAction, _ screen: inout Screen, row: Int) {
    let x = gutter + 1
    screen.draw(action.key, at: Position(x: x, y: row), width: 7, style: Style(.key))
    let room = max(0, size.columns - x)
    screen.draw(action.label, at: Position(x: x + 8, y: row), width: min(15, room - 8))
    if room > 30 {
      screen.draw(
        action.meaning, at: Position(x: x + 24, y: row), width: room - 25, style: Style(.muted))
    }
    guard let target = action.row, model.selection == target, model.prompt == nil else { return }
    Selection.mark(&screen, from: gutter, to: gutter + contentWidth - 2, row: row)
    screen.cursor = Position(x: gutter, y: row)
  }

  /// What a click on a cell means; nil: nothing.
  func row(at position: Position) -> StartModel.Row? {
    let place = place
    if let actions = place.actions, StartAction.shown.indices.contains(position.y - actions) {
      return StartAction.shown[position.y - actions].row
    }
    let index = position.y - place.list
    if model.listing.sessions.isEmpty {
      guard place.actions == nil, (0...1).contains(index) else { return nil }
      return index == 0 ? .new : .demonstration
    }
    guard (0..<place.count).contains(index), model.sessions.indices.contains(place.first + index)
    else { return nil }
    return .session(model.sessions[place.first + index].id)
  }
}

/// The rows below the list, which are also the keys.
enum StartAction: CaseIterable {
  case open, openAs, replay, new, demonstration

  static let shown = Array(allCases)

  var key: String {
    switch self {
    case .open: "Enter"
    case .openAs: "o"
    case .replay: "y"
    case .new: "+"
    case .demonstration: "d"
    }
  }

  var label: String {
    switch self {
    case .open: StartWords.open
    case .openAs: StartWords.openAs
    case .replay: StartWords.replay
    case .new: StartWords.new
    case .demonstration: StartWords.demonstration
    }
  }

  var meaning: String {
    switch self {
    case .open: StartWords.asModerator
    case .openAs: StartWords.otherScreens
    case .replay: StartWords.fromFirst
    case .new: StartWords.newFrom
    case .demonstration: StartWords.demonstrationWhat
    }
  }

  /// The row that is selected when there is no session.
  var row: StartModel.Row? {
    switch self {
    case .new: .new
    case .demonstration: .demonstration
    case .open, .openAs, .replay: nil
    }
  }
}
