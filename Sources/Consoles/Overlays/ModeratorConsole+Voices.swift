import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// `R`: the voices of the room, and the rules that follow from them.
  func showVoices() {
    let scope = session.settings.adviceScope
    let people = session.notHeard(scope).map(\.id)
    interface.overlay = .voices(VoicesView(scope: scope, selected: KeptRow(of: people)))
  }

  func press(_ key: Key, in view: VoicesView) {
    var view = view
    let people = view.people(session).map(\.id)
    let selected = view.selected.index(in: people)
    switch key {
    case .character(let digit) where ("1"..."5").contains(digit):
      return use(VoicesModel.rules(view)[(digit.wholeNumberValue ?? 1) - 1], view)
    case .character("v"):
      let all = VoiceAttribute.allCases
      view.attribute = all[((all.firstIndex(of: view.attribute) ?? 0) + 1) % all.count]
    case .character("z"):
      let all = Scope.allCases
      view.scope = all[((all.firstIndex(of: view.scope) ?? 0) + 1) % all.count]
      view.selected = KeptRow(of: view.people(session).map(\.id))
    case .character("T"): return fill("budget ")
    case .enter:
      if view.selected.isGone(from: people) {
        say(Phrase.selectionGone, .warn)
        view.selected = KeptRow(selected, of: people)
        break
      }
      guard people.indices.contains(selected) else { return }
      perform(.floor(.request(FloorWish(participant: people[selected]))))
      return
    default:
      let action = keys.action(for: key)
      if let row = RowMove.row(after: action, from: selected, of: people.count) {
        view.selected = KeptRow(row, of: people)
        break
      }
      switch action {
      case .giveNext: return act(.giveNext)
      case .undo: return act(.undo)
      case .help: return act(.help)
      case .commandLine: return act(.commandLine)
      case .cancel, .leave, .voices:
        interface.overlay = nil
        return
      default: return
      }
    }
    interface.overlay = .voices(view)
  }

  /// A digit takes a rule as it is previewed, with the scope over which it was counted.
  private func use(_ rule: AdviceRule, _ view: VoicesView) {
    if view.scope != session.settings.adviceScope {
      guard perform(.set(.adviceScope, view.scope.rawValue)) else { return }
    }
    if rule != session.settings.advice, !perform(.set(.advice, rule.rawValue)) { return }
    say(Phrase.ruleInUse(rule, session.settings.adviceScope))
  }
}

extension ModeratorScreen {
  mutating func draw(_ view: VoicesView) {
    drawHead(Phrase.voicesTitle)
    let voices = VoicesModel(session, view, now)
    VoicesPanel(model: voices, selected: view.selected.index(in: voices.notHeard.map(\.id)))
      .draw(&screen, top: size.rows >= 30 ? 4 : 3, bottom: size.rows - (size.rows >= 30 ? 4 : 3))
    var hints = [
      KeyHint(key: "1-5", label: Phrase.useRule),
      KeyHint(key: "v", label: Phrase.byAttribute(view.attribute)),
      KeyHint(key: "z", label: Phrase.overScope(view.scope)),
    ]
    if !voices.notHeard.isEmpty { hints.append(KeyHint(key: "Enter", label: Phrase.addThem)) }
    hints.append(KeyHint(key: "T", label: Phrase.budget))
    if let next = model.next { hints.append(KeyHint(key: "s", label: Phrase.next(next))) }
    foot(
      hints + [
        KeyHint(key: "Esc", label: Phrase.back), KeyHint(key: "?", label: Phrase.help),
      ])
  }
}
