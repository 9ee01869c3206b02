import SessionState
public import SessionStorage

extension LogProblem {
  /// The finding with its line and byte offset (domain C-12).
  public var sentence: String {
    "line \(place.line), offset \(place.offset): " + finding.sentence
  }
}

extension LogProblem.Finding {
  fileprivate var sentence: String {
    switch self {
    case .fault(let fault): fault.sentence
    case .duplicate(let id): "the id \(id) came before; this line has no effect"
    case .gap(let expected, let found): "number \(found) where \(expected) was expected"
    case .unchained(let lines): "\(lines) lines from here on have no checksum"
    case .missing(.line(let seq), let kind): "\(kind) names line \(seq), which is not before it"
    case .missing(let reference, let kind):
      "\(kind) names \(reference), which no line before gave"
    case .incomplete(let bytes): "the file ends inside a line, \(bytes) bytes"
    }
  }
}

extension LogVerification {
  /// How many events of which newer kinds were passed over (domain C-13); nil when there are none.
  public var passedOver: String? {
    let kinds = health.unknownKinds
    guard !kinds.isEmpty else { return nil }
    let count = kinds.values.reduce(0, +)
    let names = kinds.keys.sorted().joined(separator: ", ")
    let events = count == 1 ? "1 event" : "\(count) events"
    let rest =
      unexplained == 0
      ? ""
      : "; \(unexplained) of the things named after \(count == 1 ? "it" : "them") may come from there"
    return "\(events) of a newer version passed over (\(names))\(rest)"
  }
}
