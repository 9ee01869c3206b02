import Foundation
import SessionState

/// Turns events into lines, with the keys in the documented order (session-log 2.1).
struct LineEncoder {
  private let encoder = JSONEncoder()

  init() {
    // Sorted, so that the same event always gives the same bytes.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The bytes of a line with its newline, and its chain value.
  ///
  /// - Parameter copies: Whether the event comes from a log; one of an unknown kind then keeps its place, without data.
  /// - Throws: `lineTooLong`, `textTooLong`, or `unwritable` for an event no log can hold.
  func encode(
    _ record: RecordedEvent, after seed: ChainSeed, copies: Bool = false
  ) throws(LogError) -> (bytes: [UInt8], chain: ChainHash) {
    let kind = record.event.kindName
    if !copies, case .unknown = record.event { throw .unwritable(kind: kind) }
    let data: Data
    do { data = try encoder.encode(record.event.payload) } catch { throw .unwritable(kind: kind) }
    try checkTexts(data, kind: kind)

    var line: [UInt8] = []
    line.reserveCapacity(data.count + 240)
    line += Array("{\"seq\":\(record.seq),\"id\":\(quoted(record.id))".utf8)
    line += Array(",\"at\":\"\(UTCTime.text(record.stamp.at))\"".utf8)
    if let mono = record.stamp.mono { line += Array(",\"mono\":\(mono)".utf8) }
    if let boot = record.stamp.boot { line += Array(",\"boot\":\(quoted(boot))".utf8) }
    line += Array(",\"by\":\"\(record.by.rawValue)\",\"event\":\(quoted(kind)),\"data\":".utf8)
    line += data
    let chain = line.withRawBytes { ChainHash(of: $0, after: seed) }
    line += Array("\(LogLine.suffixStart)\(chain)\(LogLine.suffixEnd)\n".utf8)
    guard line.count <= LogLine.maximumBytes else {
      throw .lineTooLong(kind: kind, bytes: line.count)
    }
    return (line, chain)
  }

  private func checkTexts(_ data: Data, kind: String) throws(LogError) {
    guard data.count > LogLine.maximumTextBytes else { return }
    let longest: Int
    do throws(LineFault) {
      longest = try Array(data).withRawBytes { bytes throws(LineFault) in
        try JSONShape(checking: bytes).longestText
      }
    } catch {
      throw .unwritable(kind: kind)
    }
    guard longest <= LogLine.maximumTextBytes else {
      throw .textTooLong(kind: kind, bytes: longest)
    }
  }

  /// A JSON string; ids and boot ids are plain letters and digits, but a caller could hand in anything.
  private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7f && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain { return "\"\(text)\"" }
    let encoded = try? encoder.encode(text)
    return encoded.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
