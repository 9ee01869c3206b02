public import SessionState

/// What is said of texts that were begun and are on no record yet (session-log 2.9).
public enum DraftWords {
  /// The question about a text that a console left behind.
  ///
  /// - Parameters:
  ///   - time: When it was typed, at the place.
  ///   - characters: How many there are.
  ///   - begins: Its first words.
  ///   - whose: The role of the other console; nil: of this one.
  public static func offer(
    _ time: String, characters: Int, begins: String, label: String, whose: Role?
  ) -> String {
    let count = characters == 1 ? "1 character" : "\(characters) characters"
    let owner = whose.map { " of the \($0.label)" } ?? ""
    return "unsent text\(owner) from \(time) (\(count), \(label)): \(begins)"
  }
  /// Enter's answer to it.
  public static let keep = "keep"
  /// What deletes it.
  public static let delete = "delete"
  /// What leaves it for the next start.
  public static let later = "later"
  /// The text was thrown away, as was asked.
  public static let deleted = "the unsent text is deleted"
  /// It is offered again at the next start.
  public static let keptForLater =
    "the unsent text is offered again when the console is next opened"
  /// The text stands ready for the prompt that it was typed in.
  public static func standsReady(_ label: String) -> String {
    "the text stands ready; open \(label) again to go on with it"
  }
  /// What the text was for has changed or is gone; it stands in a prompt that writes over nothing.
  public static func targetGone(_ label: String) -> String {
    "\(label) has changed since or is gone: Enter stores the text as a note, Esc keeps it"
  }
  /// The prompt of such a text.
  public static func rest(_ label: String) -> String { "Note, was \(label)" }
  /// How a mark is named.
  public static func mark(_ id: String) -> String { "mark \(id)" }
  /// How a note that is there is named.
  public static func note(_ id: String) -> String { "note \(id)" }
  /// How a new wording is named.
  public static func wording(_ id: String) -> String { "wording of \(id)" }
  /// How the command line is named.
  public static let commandLine = "a command line"
  /// Writing failed again.
  public static let notSaved =
    "draft not saved: what you type is lost if the program dies; check the space in your home"
  /// There is nowhere to write to.
  public static let noFolder =
    "drafts are not saved: set HOME or XDG_STATE_HOME to a folder you can write to"
}

/// What is said of a machine that slept while somebody spoke (session-log fault 32).
public enum SleepWords {
  /// The question about that time.
  ///
  /// - Parameters:
  ///   - from: When the machine fell asleep, at the place.
  ///   - to: When it woke.
  ///   - length: For how long it slept, in ms.
  public static func question(
    _ name: String, from: String, to: String, length: Milliseconds
  ) -> String {
    "asleep \(from)–\(to) (\(TimeText.minutes(length))) while \(name) had the floor: count it?"
  }
  /// They spoke on.
  public static let counted = "still speaking, it counts"
  /// It does not count.
  public static let excluded = "paused for that time"
  /// They had ended.
  public static func ended(_ time: String) -> String { "ended at \(time)" }
}
