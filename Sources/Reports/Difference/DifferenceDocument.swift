import Foundation
public import SessionState

/// What changed between two moments as `show --diff --json` prints it; stable and documented.
public struct DifferenceDocument: Encodable, Sendable {
  let from: Place
  let to: Place
  let swapped: Bool
  let changes: [Entry]

  /// One of the two moments.
  struct Place: Encodable, Sendable {
    let seq: Int
    let at: String
  }

  /// One change. `from` and `to` are values as they stand in the log; what has no value has no key.
  struct Entry: Encodable, Sendable {
    let area: Area
    let change: String
    var id: String?
    var party: String?
    var language: String?
    var from: String?
    var to: String?
    var speechMs: Milliseconds?
    var began: Bool?
    var ended: Bool?

    enum Area: String, Encodable {
      case session, agenda, floor, list, turns, order, recommendations, record, roster, settings
    }

    init(_ area: Area, _ change: String, _ id: (some CustomStringConvertible)?) {
      self.area = area
      self.change = change
      self.id = id?.description
    }

    init(_ area: Area, _ change: String) {
      self.area = area
      self.change = change
    }

    /// The same with values before and after.
    func values(_ from: String?, _ to: String?) -> Entry {
      var entry = self
      (entry.from, entry.to) = (from, to)
      return entry
    }

    /// The same with somebody.
    func of(_ party: some CustomStringConvertible) -> Entry {
      var entry = self
      entry.party = party.description
      return entry
    }
  }

  /// The document of a difference.
  public init(_ difference: SessionDifference) {
    from = Place(
      seq: difference.earlier.seq, at: UTCTime.text(difference.earlierMoment.at))
    to = Place(seq: difference.later.seq, at: UTCTime.text(difference.laterMoment.at))
    swapped = difference.isSwapped
    let meeting =
      difference.session.map(Entry.init) + difference.agenda.map(Entry.init)
      + (difference.floor.map { [Entry($0)] } ?? [])
    let speaking =
      difference.list.map(Entry.init) + difference.turns.map(Entry.init)
      + difference.order.map(Entry.init)
    let texts =
      difference.recommendations.flatMap(Entry.all) + difference.record.map(Entry.init)
    changes =
      meeting + speaking + texts + difference.roster.map(Entry.init)
      + difference.settings.map(Entry.init)
  }

  /// The document as JSON text with a line break at its end; keys in snake case, sorted.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Escaped.json(String(decoding: try encoder.encode(self), as: UTF8.self)) + "\n"
  }
}
