import SessionState

extension DifferenceDocument.Entry {
  init(_ change: SessionChange) {
    switch change {
    case .state(let old, let new):
      self = Self(.session, "state").values(old.rawValue, new.rawValue)
    case .day(let old, let new): self = Self(.session, "day").values("\(old)", "\(new)")
    case .attribution(let old, let new):
      self = Self(.session, "attribution").values(old.rawValue, new.rawValue)
    }
  }

  init(_ change: SettingChange) {
    self = Self(.settings, "setting", change.key.rawValue).values(change.from, change.to)
  }

  init(_ change: AgendaChange) {
    let id = change.id
    func text(_ place: AgendaChange.Place) -> String {
      "\(place.day)/\(place.start) \(place.minutes)"
    }
    func title(_ title: TextByLanguage) -> String { title.best() }
    switch change {
    case .added: self = Self(.agenda, "added", id)
    case .gone: self = Self(.agenda, "gone", id)
    case .state(_, let old, let new):
      self = Self(.agenda, "state", id).values(old.rawValue, new.rawValue)
    case .times(_, let old, let new):
      self = Self(.agenda, "times", id).values(text(old), text(new))
    case .title(_, let old, let new):
      self = Self(.agenda, "title", id).values(title(old), title(new))
    case .fixed(_, let isFixed):
      self = Self(.agenda, "fixed", id).values("\(!isFixed)", "\(isFixed)")
    case .edited: self = Self(.agenda, "edited", id)
    case .attribution(_, let level):
      self = Self(.agenda, "attribution", id).values(nil, level?.rawValue)
    case .corrected: self = Self(.agenda, "corrected", id)
    }
  }

  init(_ change: FloorChange) {
    self = Self(.floor, "floor").values(
      change.from.current?.description, change.to.current?.description)
  }

  init(_ change: ListChange) {
    switch change {
    case .cameOn(let id): self = Self(.list, "came_on", id)
    case .left(let id, let state):
      self = Self(.list, "left", id).values(nil, state?.rawValue)
    case .passed(let id, let state):
      self = Self(.list, "passed", id).values(nil, state.rawValue)
    case .carried(let id): self = Self(.list, "carried", id)
    case .changed(let id): self = Self(.list, "changed", id)
    case .reordered(let ids):
      self = Self(.list, "reordered").values(nil, ids.map(\.description).joined(separator: ","))
    case .closed(let id): self = Self(.list, "closed", id)
    case .opened(let id): self = Self(.list, "opened", id)
    case .closes(let id, let at):
      self = Self(.list, "closes", id).values(nil, at.map(UTCTime.text))
    case .refused(let id, let why):
      self = Self(.list, "refused").of(id).values(nil, why.rawValue)
    }
  }

  init(_ change: TurnChange) {
    switch change {
    case .held(let turn):
      self = Self(.turns, "held", turn.id).of(turn.participant).values(nil, turn.kind.rawValue)
      speechMs = turn.speech
      began = turn.hasBegun
      ended = turn.hasEnded
    case .corrected(let id): self = Self(.turns, "corrected", id)
    case .gone(let id): self = Self(.turns, "gone", id)
    case .ruled(let id, let ruling):
      self = Self(.turns, "ruled", id).values(nil, ruling.rawValue)
    case .appealed(let id, let appeal):
      self = Self(.turns, "appealed", id).values(nil, appeal.result.rawValue)
      party = appeal.by?.description
    }
  }

  init(_ change: OrderChange) {
    switch change {
    case .motionMade(let id): self = Self(.order, "motion_made", id)
    case .motionChanged(let id): self = Self(.order, "motion_changed", id)
    case .motionDecided(let id, let result):
      self = Self(.order, "motion_decided", id).values(nil, result?.rawValue)
    case .motionGone(let id): self = Self(.order, "motion_gone", id)
    case .calledToOrder(let id, let reason):
      self = Self(.order, "called_to_order").of(id).values(nil, reason.rawValue)
    case .budget(let id, let old, let new):
      self = Self(.order, "budget_ms", id).values(
        old.map(String.init), new.map(String.init))
    case .rollCalled(let present, let total):
      self = Self(.order, "roll_called").values(nil, "\(present)/\(total)")
    }
  }
}
