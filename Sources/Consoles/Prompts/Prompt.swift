import SessionState
import Words

/// What is asked in the bottom strip; floor and clock stay where they are.
indirect enum Prompt {
  /// Whom to add or give the floor to.
  case person(PersonPicker)
  /// A text to store.
  case text(TextPrompt)
  /// A line of the command language.
  case command(CommandPrompt)
  /// One of a few letters.
  case choice(ChoicePrompt)
  /// One or several of a list.
  case pick(PickPrompt)
  /// Any action or command by its name.
  case palette(PalettePrompt)

  /// The text that is typed, or that Esc goes back to.
  var typed: TextPrompt? {
    switch self {
    case .text(let prompt): prompt
    case .choice(let choice): choice.before?.typed
    case .pick(let pick): pick.before?.typed
    case .person, .command, .palette: nil
    }
  }
}

/// Finding a person by number, initials, group or name (domain A-16, screens 4.6).
struct PersonPicker {
  /// What becomes of the person found.
  enum Purpose: Hashable {
    /// A request of a kind.
    case request
    /// The floor at once, for a point of order or technical interruption.
    case interrupt
    /// A command that needs a person.
    case command(Picked)
  }

  /// What a person is named for.
  enum Picked: Hashable {
    case mover(MotionKind)
    case second(MotionID)
    case speaker(MotionID, MotionSide)

    func command(_ person: ParticipantID) -> Command {
      switch self {
      case .mover(let kind): .motion(.make(kind, by: person, seconder: nil))
      case .second(let id): .motion(.second(id, by: person))
      case .speaker(let id, let side): .motion(.speak(id, person, side))
      }
    }
  }

  var purpose: Purpose
  /// The kind of the request.
  var kind: RequestKind
  /// What was typed.
  var field = TextField()
  /// The row chosen among the matches; nobody before something was typed, so that Enter alone names nobody.
  var chosen: Int?
  /// The group they speak for, when not their own.
  var onBehalfOf: GroupID?

  /// The kinds that Tab goes through.
  static let kinds: [RequestKind] = [
    .statement, .question, .groupStatement, .directResponse, .clarification, .rightOfReply,
    .pointOfOrder, .technical, .interposed, .panel,
  ]

  init(_ purpose: Purpose, _ kind: RequestKind) {
    self.purpose = purpose
    self.kind = kind
  }

  /// Whom Enter takes: the chosen row, after typing the first.
  var choice: Int? { chosen ?? (field.text.isEmpty ? nil : 0) }

  mutating func nextKind() {
    let index = Self.kinds.firstIndex(of: kind) ?? 0
    kind = Self.kinds[(index + 1) % Self.kinds.count]
  }

  mutating func previousKind() {
    let index = Self.kinds.firstIndex(of: kind) ?? 0
    kind = Self.kinds[(index + Self.kinds.count - 1) % Self.kinds.count]
  }
}

extension RequestKind {
  /// The letter that chooses the kind.
  var letter: Character {
    switch self {
    case .statement: "s"
    case .question: "q"
    case .groupStatement: "g"
    case .directResponse: "d"
    case .clarification: "c"
    case .rightOfReply: "r"
    case .pointOfOrder: "p"
    case .technical: "t"
    case .interposed: "i"
    case .panel: "u"
    }
  }
}

/// A text that becomes part of the record.
struct TextPrompt {
  /// What the text becomes.
  enum Purpose: Hashable {
    case recommendation
    /// What becomes of it says the prompt's own `store`.
    case record(label: String, help: String)
    case note(NoteKind)
    /// A note that is there, as what Tab makes of it.
    case editNote(NoteID, NoteKind)
    case fill(MarkID, asNote: Bool)
    case ruling(Ruling)
    /// A message on the second screen; an empty one takes it away.
    case message(MessageAudience)
    case reopen(ItemID)
    case setting(Settings.Key)
    case newPerson(RequestKind)
    case counts(MotionID, MotionResult)
    case findPerson
    case landingEnd
    case callToOrder(CalledToOrder.Reason)
    case search
    /// Which rows a list shows.
    case rows
    /// Something that the one who asks deals with.
    case ask(label: String, help: String)
  }

  /// A text that was begun and left.
  enum Draft: Hashable {
    case recommendation
    case note
    case mark(MarkID)
    /// By its label, which names the record.
    case text(String)
  }

  /// What a recommendation gets besides its text, while it is captured or its wording changed.
  struct Capture: Hashable {
    /// The language; nil: told from the letters.
    var language: String?
    /// The theme, classified right after the text is stored.
    var theme: String?
    /// Why the wording changes; nil: not said.
    var reason: RevisionReason?
    /// Who proposed the change.
    var proposedBy: Party?
    /// The intervention in which the text was begun, where somebody had the floor.
    var during: InterventionID?
  }

  /// A text that was begun, and what stood on record when it was.
  struct Begun: Hashable {
    var text: String
    var base: String
    var during: InterventionID?
    /// What the prompt was for and what went with the text, so that it can be kept outside the console.
    var kept: BegunText?
  }

  var purpose: Purpose
  /// What was typed.
  var field: TextField
  /// What the field began with: the text on record, or nothing.
  var base = ""
  /// What goes with the text.
  var capture = Capture()
  /// The recommendation whose wording it is.
  var wordingOf: RecommendationID?
  /// Whether the text is a new wording, which has a reason and somebody who proposed it.
  var isWording = false
  /// What Enter does with a text of the record; false keeps it in its field.
  var store: ((TextPrompt) -> Bool)?
}

/// A line of the command language.
struct CommandPrompt {
  /// What was typed.
  var field: TextField
  /// The completions that Tab goes through, and the one shown.
  var completions: [String] = []
  var shown: Int?
}

/// A question with a few answers, each one letter.
struct ChoicePrompt {
  /// One answer.
  struct Answer {
    /// The letter.
    var key: Character
    /// What it means.
    var label: String
    /// What it does.
    var effect: Effect
  }

  /// What an answer does.
  enum Effect {
    case command(Command)
    case prompt(Prompt)
    /// Something of the console that asked.
    case run(() -> Void)
    case leave
    case nothing
  }

  /// The question.
  var question: String
  /// The answers.
  var answers: [Answer]
  /// What Enter does.
  var otherwise: Effect
  /// What one should know before answering, in the message row; empty when there is nothing.
  var remark = ""
  /// Whether a capital is not taken for its small letter, because it is the key that opened the question.
  var isExact = false
  /// Whether it is about a time in which the machine slept.
  var isAboutSleep = false
  /// What was being typed when the question came up; Esc goes back to it.
  var before: Prompt?
}
