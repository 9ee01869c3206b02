import SessionState
import TerminalScreen
import Words

extension Console {
  func say(_ text: String, _ ink: Ink = .text) {
    interface.message = Interface.Message(text: text, ink: ink)
  }

  /// Carries out a command; says what happened, or why not. True when it was done.
  @discardableResult
  func perform(_ command: Command) -> Bool {
    let before = session
    do {
      let recorded = try desk.perform(command, by: role)
      let time = TimeText.time(recorded.stamp.at, offset: session.utcOffset)
      say("\(time)  \(sentence(of: recorded, before))")
      forgetGone()
      carriedOut(command)
      return true
    } catch let refusal as Refusal {
      if let prompt = question(about: command, refused: refusal) {
        interface.prompt = .choice(prompt)
      } else {
        say(sentence(of: refusal, for: command), .warn)
      }
    } catch let problem as DeskProblem {
      say(problem.sentence, .critical)
    } catch {
      say(String(describing: error), .critical)
    }
    return false
  }

  /// Why a command is refused; where another console took its sense away just now, what that one did.
  private func sentence(of refusal: Refusal, for command: Command) -> String {
    let plain = refusal.consoleSentence(in: session)
    let stamp = desk.now()
    guard let event = desk.history.overtaking(command, at: stamp), !desk.isOwn(event) else {
      return plain
    }
    let ago = TimeText.wait(max(0, stamp.since(event.stamp)))
    return Phrase.overtaken(plain, by: event.by.label, ago, sentence(of: event, session))
  }

  /// What happened, in words; of an undo, what it took back, with the names that were there before.
  func sentence(of recorded: RecordedEvent, _ before: Session) -> String {
    guard let target = recorded.event.undoneOrRedone,
      let event = desk.history.events.last(where: { $0.seq == target })
    else { return recorded.sentence(in: session) }
    if case .undone = recorded.event { return Phrase.takenBack(event.sentence(in: before)) }
    return Phrase.holdsAgain(event.sentence(in: session))
  }

  /// A choice of a few answers, each one letter.
  func ask(_ question: String, _ answers: [ChoicePrompt.Answer]) {
    interface.prompt = .choice(
      ChoicePrompt(question: question, answers: answers, otherwise: .nothing))
  }

  /// E-9: a paste is text for the prompt that is open, never keys.
  func paste(_ text: String) {
    interface.message = nil
    interface.pending = []
    guard let prompt = interface.prompt else { return say(Phrase.pasteOutside, .muted) }
    var cut = 0
    switch prompt {
    case .person(var picker):
      cut = picker.field.insert(text)
      picker.chosen = nil
      interface.prompt = .person(picker)
    case .text(var prompt):
      cut = prompt.field.insert(text)
      interface.prompt = .text(prompt)
    case .command(var prompt):
      cut = prompt.field.insert(text)
      interface.prompt = .command(prompt)
    case .pick(var pick):
      cut = pick.field.insert(text)
      pick.chosen = nil
      interface.prompt = .pick(pick)
    case .palette(var palette):
      cut = palette.insert(text)
      interface.prompt = .palette(palette)
    case .choice: say(Phrase.pasteOutside, .muted)
    }
    if cut > 0 { say(Phrase.pasteCut(cut), .warn) }
  }
}
