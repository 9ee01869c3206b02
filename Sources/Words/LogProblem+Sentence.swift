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
    case .incomplete(let bytes): "the file ends inside a line, \(bytes) bytes"
    }
  }
}
