import SessionState
import TerminalScreen
import Words

extension Console {
  /// E-8: what is named in the key row, the rows of a prompt and of what replaces the panels, and titles of panels can
  /// be pointed at. True when that was so; the panels themselves are each console's.
  func points(_ event: MouseEvent) -> Bool {
    interface.pending = []
    let meaning = shown().meaning(at: event.position)
    if case .key(let key) = meaning, event.kind == .press {
      interface.message = nil
      press(key)
      return true
    }
    if case .key = meaning, event.kind == .doubleClick { return true }
    if let prompt = interface.prompt {
      point(event, at: meaning, in: prompt)
      return true
    }
    guard let overlay = interface.overlay, LayoutForm(terminal.size) != .oneLine else {
      return false
    }
    interface.message = nil
    switch (event.kind, meaning) {
    case (.wheelUp, _): press(.up, in: overlay)
    case (.wheelDown, _): press(.down, in: overlay)
    case (.press, .row(let row)): selectRow(row, in: overlay)
    case (.doubleClick, .row(let row)):
      // Where another one stands by now, the second click only selects it.
      let isSame = list(in: overlay)?.selected == row
      selectRow(row, in: overlay)
      if isSame, let now = interface.overlay { press(.enter, in: now) }
    default: break
    }
    return true
  }

  private func selectRow(_ row: Int, in overlay: Interface.Overlay) {
    if case .help(var view) = overlay {
      view.selected = row
      interface.overlay = .help(view)
    } else {
      list(in: overlay)?.select(row)
    }
  }

  private func point(_ event: MouseEvent, at meaning: Target.Meaning?, in prompt: Prompt) {
    switch event.kind {
    case .wheelUp: pressInPrompt(.up)
    case .wheelDown: pressInPrompt(.down)
    case .drag, .release: break
    case .press, .doubleClick:
      guard case .row(let row) = meaning else { return }
      switch prompt {
      case .person(var picker):
        picker.chosen = row
        interface.prompt = .person(picker)
      case .pick(var pick):
        pick.chosen = row
        interface.prompt = .pick(pick)
      case .palette(var palette):
        palette.chosen = row
        interface.prompt = .palette(palette)
      case .text, .command, .choice: return
      }
      if event.kind == .doubleClick { pressInPrompt(.enter) }
    }
  }
}
