import SessionState
import TerminalScreen
import Words

// What is asked when a console, a session or a day begins.
extension ModeratorConsole {
  /// the machine went down, or every console was gone, while somebody spoke; a person says what becomes of the time
  /// since (session-log 2.13).
  func askRecovery() {
    let stamp = desk.now()
    guard interface.prompt == nil,
      let recovery = session.recovery(at: stamp, lastSign: desk.lastSignOfLife)
    else { return }
    let name = session.speaker(of: recovery.intervention)
    let at = stamp.at - recovery.gap
    let time = TimeText.time(at, offset: session.utcOffset)
    // Said with the answer, because the question may stand for a while.
    let since = recovery.sign.map { sign in
      CorrectedTime.at(seconds: (sign / 1000 + session.utcOffset) % 86_400)
    }
    func answer(_ key: Character, _ label: String, _ choice: ClockRecovered.Choice)
      -> ChoicePrompt.Answer
    {
      ChoicePrompt.Answer(
        key: key, label: label, effect: .command(.recover(choice, since: since)))
    }
    let gap = TimeText.wait(recovery.gap)
    let hasRestarted = session.recovery(at: stamp) != nil
    interface.prompt = .choice(
      ChoicePrompt(
        question: hasRestarted
          ? Phrase.recovery(name, gap) : Phrase.recovery(name, nobodySince: gap),
        answers: [
          answer("c", Phrase.recoverCounted, .counted),
          answer("p", Phrase.recoverPaused(time), .paused),
          answer("e", Phrase.recoverEnded(time), .ended),
        ], otherwise: .nothing))
  }

  /// `s` while the session is not open: it opens, or goes on; on another day with that day.
  func openSession() {
    if session.state == .draft {
      perform(.session(.open(day: nil)))
      return
    }
    let today = session.days.first { (0..<Milliseconds.day).contains($0.sinceMidnight(now.at)) }?
      .number
    if let today, today != session.dayNumber {
      perform(.session(.open(day: today)))
      return
    }
    let isOver = session.agenda(day: session.dayNumber).allSatisfy {
      $0.state == .closed || $0.state == .skipped
    }
    let next = session.days.first { $0.number > session.dayNumber }?.number
    guard isOver, let next else {
      perform(.session(.resume))
      return
    }
    interface.prompt = .choice(
      ChoicePrompt(
        question: Phrase.whichDay(session.dayNumber),
        answers: [
          ChoicePrompt.Answer(
            key: "n", label: Phrase.nextDay(next), effect: .command(.session(.open(day: next)))),
          ChoicePrompt.Answer(
            key: "s", label: Phrase.sameDay(session.dayNumber),
            effect: .command(.session(.resume))),
        ], otherwise: .command(.session(.open(day: next)))))
  }

  /// What the days before, or another session, left over is offered when a day opens.
  func showLeftovers() {
    // The card is turned to the room, which need not read who was not reached.
    if case .card = interface.overlay { return }
    let left = session.leftovers(now)
    guard !left.requests.isEmpty || !left.recommendations.isEmpty || !left.marks.isEmpty else {
      return
    }
    interface.overlay = .leftovers(scroll: 0)
  }

  func press(_ key: Key, inLeftovers scroll: Int) {
    switch keys.action(for: key) {
    case .down: interface.overlay = .leftovers(scroll: scroll + 1)
    case .up: interface.overlay = .leftovers(scroll: max(0, scroll - 1))
    case .closeOrOpenList:
      if perform(.session(.takeLeftovers([]))) { interface.overlay = nil }
    case .undo: act(.undo)
    case .commandLine: act(.commandLine)
    case .cancel, .leave, .giveSelected, .giveNext: interface.overlay = nil
    default: say(Phrase.noSuchKey(KeyName.of(key)), .muted)
    }
  }
}

extension ModeratorScreen {
  mutating func drawLeftovers(scroll: Int) {
    drawHead(Phrase.leftoversTitle)
    let lines = LeftoversPanel.lines(session, now)
    let top = size.rows >= 30 ? 4 : 3
    let count = size.rows - 3 - top
    let first = min(scroll, max(0, lines.count - count))
    for (offset, line) in lines.dropFirst(first).prefix(count).enumerated() {
      screen.draw(line, at: Position(x: 1, y: top + offset), width: size.columns - 2)
    }
    var hints: [KeyHint] = []
    if !session.notReached.isEmpty {
      hints.append(KeyHint(key: "c", label: Phrase.takeAlong(session.notReached.count)))
    }
    foot(
      hints + [
        KeyHint(key: "↑ ↓", label: Phrase.scroll), KeyHint(key: "Esc", label: Phrase.back),
      ])
  }
}

/// What was left over: people, texts, marks, and time (issue: end of a day, next day).
enum LeftoversPanel {
  static func lines(_ session: Session, _ now: Moment) -> [StyledText] {
    let left = session.leftovers(now)
    var lines: [StyledText] = []
    func head(_ text: String, _ count: Int) {
      if !lines.isEmpty { lines.append(StyledText()) }
      var line = StyledText(text, Style(.title))
      line.append("   \(count)", .muted)
      lines.append(line)
    }
    if !left.requests.isEmpty {
      head(Label.notReachedPeople, left.requests.count)
      lines += left.requests.compactMap { session.requests[$0] }.map { person($0, session) }
    }
    if !left.recommendations.isEmpty {
      head(Label.openRecommendations, left.recommendations.count)
      lines += left.recommendations.compactMap { session.recommendations[$0] }.map {
        var line = StyledText("\($0.id)   ", Style(.muted))
        line.append($0.state.label + "   ", .muted)
        line.runs += RecordsModel.bracketed($0.wording).runs
        return line
      }
    }
    if !left.marks.isEmpty {
      head(Label.openMarks, left.marks.count)
      lines += left.marks.compactMap { session.marks[$0] }.map {
        let speaker = $0.intervention.map { session.speaker(of: $0) }
        let text = [session.clock($0.at), $0.label, speaker].compactMap { $0 }
        return StyledText("\($0.id)   □ " + text.joined(separator: Phrase.comma), Style(.warn))
      }
    }
    for unused in left.unused {
      lines.append(StyledText())
      lines.append(StyledText(Label.unused(unused.minutes, day: unused.day), Style(.muted)))
    }
    return lines
  }

  private static func person(_ request: Request, _ session: Session) -> StyledText {
    var line = StyledText("\(request.id)   ", Style(.muted))
    line.append(session.name(of: request.participant))
    line.append("   " + request.kind.label + " · " + request.state.label, .muted)
    line.append(" · " + Label.inItem(session.name(of: request.item)), .muted)
    if let note = request.note { line.append(" · " + note) }
    return line
  }
}
