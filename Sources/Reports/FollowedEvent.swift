import Foundation
public import SessionState
import TerminalScreen
import Words

/// One event as it is told to who follows a session: a plain sentence, or a line of JSON.
public struct FollowedEvent: Encodable {
  /// The number of the line.
  let seq: Int
  /// The event's own id.
  let id: String
  /// When, RFC 3339 in UTC.
  let at: String
  /// Whose command it was.
  let by: Role
  /// The kind of event.
  let event: String
  /// What it gave or changed.
  let ids: [String]
  /// What happened, in words.
  let sentence: String
  /// `10:42:07`, at the place of the session.
  private let time: String

  enum CodingKeys: String, CodingKey {
    case seq, id, at, by, event, ids, sentence
  }

  /// An event of a session; people are named as on the consoles (`names_on_console`).
  public init(_ recorded: RecordedEvent, in history: History) {
    let session = history.session
    seq = recorded.seq
    id = recorded.id
    at = UTCTime.text(recorded.stamp.at)
    by = recorded.by
    event = recorded.event.kindName
    ids = recorded.event.ids
    sentence = TextCleaner.clean(Self.sentence(of: recorded, history))
    time = TimeText.time(recorded.stamp.at, offset: session.utcOffset)
  }

  /// `10:42:07  412  moderator  the floor goes to QRCS`: no text can make a second line or act on a terminal.
  public var text: String {
    // The sentence may hold Arabic, so it stands last (D-5).
    "\(time)  \(seq)  \(by.label)  \(sentence)\n"
  }

  /// One JSON object on one line, with sorted keys.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Escaped.json(String(decoding: try encoder.encode(self), as: UTF8.self)) + "\n"
  }

  private static func sentence(of recorded: RecordedEvent, _ history: History) -> String {
    guard let target = recorded.event.undoneOrRedone,
      let event = history.events.last(where: { $0.seq == target })
    else { return recorded.sentence(in: history.session) }
    let words = event.sentence(in: history.session)
    if case .undone = recorded.event { return Phrase.takenBack(words) }
    return Phrase.holdsAgain(words)
  }
}
