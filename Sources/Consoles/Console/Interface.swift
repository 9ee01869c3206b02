import SessionState
import TerminalScreen

/// What a console shows that is not in the session: focus, selection, prompt, message.
struct Interface {
  /// The panels that can have the focus.
  enum Panel: Int, CaseIterable {
    case list, agenda, records
  }

  /// What replaces everything below the first rows.
  enum Overlay {
    /// Help.
    case help(HelpView)
    /// One recommendation in full.
    case recommendation(RecommendationID, scroll: Int)
    /// Voices against the roster, and what each rule would do.
    case voices(VoicesView)
    /// Every setting with its meaning.
    case settings(SettingsView)
    /// The themes, and what the selected one looks like.
    case themes(ThemesView)
    /// Everybody on the roster.
    case register(RegisterView)
    /// Who has spoken, for corrections.
    case turns(TurnsView)
    /// What the days before left over.
    case leftovers(scroll: Int)
    /// The rest of the day against its end, and the ways of landing.
    case landing(LandingView)
    /// The clock for the speaker.
    case card
    /// The revisions of a recommendation, two of them compared.
    case history(HistoryView)
    /// One recommendation large, for the projector.
    case projector(RecommendationID, scroll: Int)
    /// What the outcome document still lacks.
    case outcomeCheck(selected: Int)
  }

  /// What was chosen in the panels.
  struct Chosen: Equatable {
    var row: ListRowID?
    var item: ItemID?
    var record: RecordsModel.RowID?
  }

  /// A warning of one intervention.
  struct Ring: Equatable {
    var intervention: InterventionID
    var threshold: Milliseconds
  }

  /// One message, shown until the next key.
  struct Message {
    var text: String
    var ink: Ink
  }

  /// Whether the screen is read aloud or in braille (domain E-13, `--a11y`).
  var isForReader = false
  /// What was told to who listens.
  var reader = ReaderPace()
  var focus = Panel.list
  /// The selected row of the list; nil follows `»`.
  var selectedRow: ListRowID?
  /// Whether the program selected the row to show it, so that Enter does not give it the floor.
  var isRowOnlyShown = false
  /// The selected item; nil follows the open item.
  var selectedItem: ItemID?
  /// The selected record; nil follows the newest.
  var selectedRecord: RecordsModel.RowID?
  /// What is chosen in the rapporteur's panels.
  var record = RecordSelection()
  var prompt: Prompt?
  var overlay: Overlay?
  var message: Message?
  /// Who else has the session open, in words; nil: nobody.
  var alsoHere: String?
  /// The keys pressed of a sequence that goes on.
  var pending: [Key] = []
  /// The request that the mouse holds.
  var dragged: DraggedRequest?
  /// Which rows the lists show; a list that is not named shows all.
  var filters: [ListPlace: ListFilter] = [:]
  /// Lines entered at the command prompt, oldest first.
  var commandHistory: [String] = []
  /// Texts that were left with Esc, by what they were to become; they stand ready when it is taken up again.
  var drafts: [TextPrompt.Draft: TextPrompt.Begun] = [:]
  /// What was searched for last.
  var lastSearch = ""
  /// Whether it was asked what becomes of a deleted file.
  var isRestoreAsked = false
  /// Whether Ctrl-C was pressed just before.
  var isInterrupted = false
  /// A time in which the machine slept, about which this console asks.
  var asksAboutSleep: SleepGap?
  /// For how long the machine had slept when the console last looked, in ms.
  var sleptSoFar: Milliseconds?
  /// The warning that rang last.
  var rang: Ring?
  /// When another console last gave the floor, as this one learned of it.
  var floorNews: Moment?
}

/// Focus and selection of the rapporteur's console.
struct RecordSelection {
  /// The panels that can have the focus.
  enum Panel: Int, CaseIterable {
    case recommendations, marks, notes, actions
  }

  var focus = Panel.recommendations
  /// The selected recommendation; nil follows the newest.
  var recommendation: RecommendationID?
  /// The selected mark; nil follows the oldest.
  var mark: MarkID?
  /// The selected note; nil follows the newest.
  var note: NoteID?
  /// The selected action item; nil follows the newest.
  var action: ActionID?
}

/// The revisions of one recommendation, and which two are compared.
struct HistoryView {
  var id: RecommendationID
  /// The number of the selected revision.
  var selected: Int
  /// The number of the one it is compared with; nil: the one before in its language.
  var base: Int?
  var scroll = 0
}
