import SessionState
import TerminalScreen
import Words

// Fault 32: the machine slept while somebody spoke; a person says what becomes of that time.
extension Console {
  /// Shorter sleeps are no sleep but a clock that was corrected.
  private var shortestSleep: Milliseconds { .seconds(10) }

  /// Looks whether the machine has slept since the last look.
  func noteSleep() {
    let slept = desk.slept()
    defer { interface.sleptSoFar = slept }
    guard role == .moderator, let before = interface.sleptSoFar,
      slept - before > shortestSleep,
      let gap = session.sleepGap(slept - before, woke: desk.now())
    else { return askAboutSleep() }
    interface.asksAboutSleep = gap
    askAboutSleep()
  }

  /// Asks as soon as no other question or text is open.
  private func askAboutSleep() {
    guard let gap = interface.asksAboutSleep, interface.prompt == nil else { return }
    interface.asksAboutSleep = nil
    let from = TimeText.hourMinute(gap.woke.at - gap.length, offset: session.utcOffset)
    let to = TimeText.hourMinute(gap.woke.at, offset: session.utcOffset)
    func answer(_ key: Character, _ label: String, _ choice: ClockGap.Choice)
      -> ChoicePrompt.Answer
    {
      ChoicePrompt.Answer(
        key: key, label: label,
        effect: .run { [unowned self] in
          let ago = desk.now().since(gap.woke)
          perform(.sleep(choice, length: gap.length, ago: ago > 0 ? ago : nil))
        })
    }
    var question = ChoicePrompt(
      question: SleepWords.question(
        session.speaker(of: gap.intervention), from: from, to: to, length: gap.length),
      answers: [
        answer("c", SleepWords.counted, .counted), answer("p", SleepWords.excluded, .excluded),
        answer("e", SleepWords.ended(from), .ended),
      ], otherwise: .nothing)
    question.isAboutSleep = true
    interface.prompt = .choice(question)
  }

  /// The first answer wins: where another console gave it, the question goes away here.
  func forgetAnsweredSleep(after seq: Int) {
    let isAnswered = desk.history.events.reversed().prefix { $0.seq > seq }.contains {
      if case .clockGap = $0.event { true } else { false }
    }
    guard isAnswered else { return }
    interface.asksAboutSleep = nil
    if case .choice(let choice) = interface.prompt, choice.isAboutSleep { interface.prompt = nil }
  }
}
