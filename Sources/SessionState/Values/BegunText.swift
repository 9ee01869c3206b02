/// A text that somebody began to type and that is on no record yet (session-log 2.9).
public struct BegunText: Codable, Hashable, Sendable {
  /// What it is to become.
  public enum Kind: String, Codable, Hashable, Sendable {
    /// A new recommendation.
    case recommendation
    /// A new note.
    case note
    /// What is written to a mark.
    case mark
    /// A note that is there.
    case noteEdit = "note_edit"
    /// A new wording of a recommendation.
    case wording
    /// What its label says.
    case record
    /// A line of the command language.
    case command
  }

  /// What it is to become.
  public var kind: Kind
  /// The id of what it belongs to: a mark, a note, a recommendation.
  public var id: String?
  /// How the prompt names it.
  public var label: String
  /// What was typed.
  public var text: String
  /// Before which character the caret stood.
  public var caret: Int
  /// What stood on record when it was begun; another text there now is no reason to write over it.
  public var base: String
  /// The kind of a note.
  public var noteKind: NoteKind?
  /// Whether a mark becomes a note and not a recommendation.
  public var asNote: Bool?
  /// The language that was chosen; nil: told from the letters.
  public var language: String?
  /// The theme that was chosen.
  public var theme: String?
  /// Why a wording changes.
  public var reason: String?
  /// Who proposed that.
  public var proposedBy: Party?
  /// Who spoke when it was begun (domain B-1).
  public var during: InterventionID?
  /// The line that it became, which was not yet known to be on the disk.
  public var sentAs: Int?

  /// A text that was begun.
  public init(
    _ kind: Kind, id: String? = nil, label: String, text: String, caret: Int, base: String = ""
  ) {
    self.kind = kind
    self.id = id
    self.label = label
    self.text = text
    self.caret = caret
    self.base = base
  }

  /// Whether there is nothing in it that would be missed.
  public var isEmpty: Bool { text.allSatisfy(\.isWhitespace) || text == base }

  /// Whether another one is of the same thing, so that both would stand in one prompt.
  public func isSameThing(as other: BegunText) -> Bool {
    kind == other.kind && id == other.id && (kind != .record || label == other.label)
  }
}
