/// A short, readable, never reused name of one thing in a session, such as `I-41`.
///
/// The phantom type keeps a request's id from being used where a participant's is meant.
public struct Identifier<Subject: IdentifiedSubject>: Hashable, Comparable, Sendable {
  /// 1, 2, 3 … in order of creation, also counting what was undone.
  public let number: Int

  /// The id with this number.
  public init(_ number: Int) {
    self.number = number
  }

  /// Reads `I-41` (also `i-41` and `i41`); nil when the text is no id of this subject.
  ///
  /// By bytes, because several stand in each line of a log.
  public init?(_ text: some StringProtocol) {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), first & 0xDF == Subject.prefix.utf8.first else { return nil }
    var number = 0
    var digits = 0
    var next = bytes.next()
    if next == UInt8(ascii: "-") { next = bytes.next() }
    while let byte = next {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 15 else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
      next = bytes.next()
    }
    guard number > 0 else { return nil }
    self.number = number
  }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// Something that has ids, and the letter they begin with.
public protocol IdentifiedSubject: Sendable {
  /// The one letter before the dash.
  static var prefix: String { get }
  /// Its own id, by which its table finds it.
  var id: Identifier<Self> { get }
}

extension Identifier: CustomStringConvertible {
  public var description: String { "\(Subject.prefix)-\(number)" }
}

extension Identifier: CodedAsText {
  public init?(codedText: String) { self.init(codedText) }
  public static var textExample: String { "\(Subject.prefix)-1" }
}

extension Participant: IdentifiedSubject { public static let prefix = "P" }
extension Group: IdentifiedSubject { public static let prefix = "G" }
extension AgendaItem: IdentifiedSubject { public static let prefix = "A" }
extension Request: IdentifiedSubject { public static let prefix = "Q" }
extension Intervention: IdentifiedSubject { public static let prefix = "I" }
extension Recommendation: IdentifiedSubject { public static let prefix = "R" }
extension Note: IdentifiedSubject { public static let prefix = "N" }
extension Mark: IdentifiedSubject { public static let prefix = "M" }
extension ActionItem: IdentifiedSubject { public static let prefix = "T" }
extension Motion: IdentifiedSubject { public static let prefix = "V" }

/// The id of a participant, `P-12`.
public typealias ParticipantID = Identifier<Participant>
/// The id of a group, `G-2`.
public typealias GroupID = Identifier<Group>
/// The id of an agenda item, `A-3`.
public typealias ItemID = Identifier<AgendaItem>
/// The id of a request for the floor, `Q-57`.
public typealias RequestID = Identifier<Request>
/// The id of an intervention, `I-41`.
public typealias InterventionID = Identifier<Intervention>
/// The capture number of a recommendation, `R-9` (domain B-2).
public typealias RecommendationID = Identifier<Recommendation>
/// The id of a note, `N-30`.
public typealias NoteID = Identifier<Note>
/// The id of a mark, `M-6`.
public typealias MarkID = Identifier<Mark>
/// The id of an action item, `T-4`.
public typealias ActionID = Identifier<ActionItem>
/// The id of a motion, `V-2`.
public typealias MotionID = Identifier<Motion>
