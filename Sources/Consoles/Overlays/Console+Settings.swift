import SessionState
import TerminalScreen
import Words

extension Console {
  /// `S`: every setting with its value and meaning.
  func showSettings() { interface.overlay = .settings(SettingsView()) }

  func press(_ key: Key, in view: SettingsView) {
    var view = view
    let action = keys.action(for: key)
    if let row = RowMove.row(after: action, from: view.selected, of: view.keys.count) {
      view.selected = row
      interface.overlay = .settings(view)
      return say("\(view.key.meaning): \(view.key.field.form.label)", .muted)
    }
    switch action {
    case .giveSelected: return change(view.key, step: 1)
    case .undo: return act(.undo)
    case .redo: return act(.redo)
    case .commandLine: return act(.commandLine)
    case .cancel, .leave, .settings:
      interface.overlay = nil
      return
    default:
      switch key {
      case .right, .character(" "): return change(view.key, step: 1)
      case .left: return change(view.key, step: -1)
      default: return
      }
    }
  }

  /// A flag turns over, a choice goes to the next; anything else is written down.
  private func change(_ key: Settings.Key, step: Int) {
    let value = session.settings.text(key)
    var words: [String]
    switch key.field.form {
    case .flag: words = ["off", "on"]
    case .choice(let choices): words = choices
    case .count, .time, .times, .several, .quorum, .terms, .phrases:
      interface.prompt = .text(TextPrompt(purpose: .setting(key), field: TextField(value)))
      return
    }
    let index = words.firstIndex(of: value) ?? 0
    perform(.set(key, words[(index + step + words.count) % words.count]))
  }
}

extension ConsolePicture {
  mutating func draw(_ view: SettingsView) {
    let filtered = view.filter.map {
      " · " + $0.words(showing: view.keys.count, of: Settings.Key.allCases.count)
    }
    drawHead(Phrase.settingsTitle + (filtered ?? ""))
    SettingsPanel(settings: session.settings, view: view)
      .draw(&screen, top: size.rows >= 30 ? 4 : 3, bottom: size.rows - (size.rows >= 30 ? 4 : 3))
    foot([
      KeyHint(key: "Enter", label: Phrase.change), KeyHint(key: "↑ ↓", label: Phrase.choose),
      KeyHint(key: "u", label: Phrase.undo), KeyHint(key: "Esc", label: Phrase.back),
    ])
  }
}
