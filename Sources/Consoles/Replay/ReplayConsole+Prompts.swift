import SessionState
import TerminalScreen
import Words

extension ReplayConsole {
  func askTime() { ask(Phrase.goToTime, Phrase.timeForms) }

  func askSearch() { ask(Phrase.search, Phrase.searchHelp) }

  func askFilter() { ask(Phrase.filterLabel, Phrase.filterHelp) }

  private func ask(_ label: String, _ help: String) {
    playback.isPlaying = false
    interface.prompt = .text(
      TextPrompt(purpose: .ask(label: label, help: help), field: TextField()))
  }

  func pressInPrompt(_ key: Key) {
    if case .palette(var palette) = interface.prompt { return press(key, &palette) }
    guard case .text(var prompt) = interface.prompt else { return }
    switch key {
    case .escape: interface.prompt = nil
    case .enter:
      interface.prompt = nil
      take(prompt)
    default:
      _ = prompt.field.take(key)
      interface.prompt = .text(prompt)
    }
  }

  /// Everything a replay can do, by its name.
  func openPalette() {
    playback.isPlaying = false
    interface.prompt = .palette(PalettePrompt(keys, hasCommands: false) { _ in nil })
  }

  private func press(_ key: Key, _ palette: inout PalettePrompt) {
    switch key {
    case .escape: interface.prompt = nil
    case .enter:
      guard case .action(let action) = palette.choice?.effect else {
        return say(PaletteWords.nothingIsCalled(palette.field.text), .warn)
      }
      interface.prompt = nil
      act(action, key)
    default:
      palette.take(key)
      interface.prompt = .palette(palette)
    }
  }

  /// E-9: a paste is text for the prompt that is open, never keys.
  func paste(_ text: String) {
    interface.message = nil
    interface.pending = []
    switch interface.prompt {
    case .text(var prompt):
      _ = prompt.field.insert(text)
      interface.prompt = .text(prompt)
    case .palette(var palette):
      _ = palette.insert(text)
      interface.prompt = .palette(palette)
    default: say(PointerWords.pasteInReplay, .muted)
    }
  }

  private func take(_ prompt: TextPrompt) {
    let text = prompt.field.text.trimmingBlanks
    switch prompt.label {
    case Phrase.goToTime: goTo(text, prompt)
    case Phrase.search:
      guard !text.isEmpty else { return }
      interface.lastSearch = text
      find(.forward)
    default: pass(text, prompt)
    }
  }

  /// A moment outside the session is refused with its range; what was typed stays.
  private func goTo(_ text: String, _ prompt: TextPrompt) {
    guard !text.isEmpty else { return }
    do {
      go(to: try recording.position(named: text, day: session.dayNumber))
    } catch {
      again(prompt, error.sentence)
    }
  }

  private func again(_ prompt: TextPrompt, _ why: String) {
    interface.prompt = .text(prompt)
    say(why, .warn)
  }

  private func pass(_ text: String, _ prompt: TextPrompt) {
    guard !text.isEmpty else {
      only = nil
      return
    }
    let filter: ReplayFilter
    do throws(CommandProblem) {
      filter = try ReplayFilter(text, in: recording.history.session)
    } catch {
      return again(prompt, error.sentence)
    }
    let words = filter.conditions.map { recording.history.session.words(of: $0) }
      .joined(separator: Phrase.comma)
    let passing = PassingEvents(words, filter, recording)
    guard !passing.places.isEmpty else { return again(prompt, Phrase.nothingPasses(words)) }
    only = passing
    // What was asked for is shown: the nearest event that passes.
    let count = playback.position.count
    if !passing.places.contains(count - 1) {
      let place = passing.places.place(.forward, from: count) ?? passing.places[0]
      go(to: recording.position(after: place))
    }
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
