import Foundation
import SessionState

/// Takes lines over into another log, with all they hold, also what this version does not know.
struct LineRewriter {
  private let classifier = LineClassifier()

  /// The part of a line that the checksum covers, as the new log is to have it; nil where no such part says the same.
  ///
  /// - Parameter hasChain: Whether the line ends in a checksum, whatever it is worth.
  func body(
    of line: UnsafeRawBufferPointer, _ record: RecordedEvent, hasChain: Bool
  ) -> [UInt8]? {
    let plain = Self.withoutMarks(line)
    if hasChain { return Array(LogLine.body(plain)) }
    // A line without a checksum is any JSON: it is kept as it stands where a checksum can be put behind it.
    let blanks: [UInt8] = [0x20, 0x09, 0x0d]
    var text = Array(plain)
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    if text.last == UInt8(ascii: "}") {
      text.removeLast()
      if says(text, record) { return text }
    }
    return rewritten(Array(plain), record, seq: record.seq, target: nil)
  }

  /// A line with another number, and another line that it takes back or brings back; nil where that cannot be said.
  ///
  /// - Parameter body: The part that the checksum covers.
  func renumbered(
    _ body: [UInt8], _ record: RecordedEvent, seq: Int, target: Int?
  ) -> [UInt8]? {
    rewritten(body + [UInt8(ascii: "}")], record, seq: seq, target: target)
  }

  private func rewritten(
    _ line: [UInt8], _ record: RecordedEvent, seq: Int, target: Int?
  ) -> [UInt8]? {
    guard var object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
      return nil
    }
    object["chain"] = nil
    object["seq"] = seq
    if let target, var data = object["data"] as? [String: Any] {
      data["target"] = target
      object["data"] = data
    }
    guard
      let data = try? JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    else { return nil }
    let text = Array(data.dropLast())
    var expected = record
    expected.seq = seq
    if let target { expected.event = expected.event.about(line: target) }
    return says(text, expected) ? text : nil
  }

  /// Whether a line with this part and a checksum is read as an event.
  private func says(_ body: [UInt8], _ record: RecordedEvent) -> Bool {
    let chain = String(repeating: "0", count: 32)
    let line = body + Array("\(LogLine.suffixStart)\(chain)\(LogLine.suffixEnd)".utf8)
    let read = line.withRawBytes { classifier.classify($0, after: nil) }
    return read.record == record && read.storedChain != nil
  }

  /// The line without what other systems put around it.
  private static func withoutMarks(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let rest = line.starts(with: [0xef, 0xbb, 0xbf]) ? line.dropFirst(3) : line[...]
    return UnsafeRawBufferPointer(rebasing: rest).withoutCarriageReturn
  }
}

extension Event {
  /// The same undo or redo, about another line; every other event as it is.
  fileprivate func about(line: Int) -> Event {
    switch self {
    case .undone(var undo):
      undo.target = line
      return .undone(undo)
    case .redone(var redo):
      redo.target = line
      return .redone(redo)
    default: return self
    }
  }
}
