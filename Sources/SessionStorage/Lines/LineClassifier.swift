import Foundation
import SessionState

/// What one line turned out to be.
struct ClassifiedLine {
  /// What it records; nil when the line is without effect.
  var record: RecordedEvent?
  /// What is wrong with it; damage exactly when a line that is not blank records nothing.
  var fault: LineFault?
  /// The chain value it carries, whether or not it fits: the next line is checked against it.
  var storedChain: ChainHash?
  /// What the first line of a newer version says about itself, when its event cannot be read.
  var foreignHead: LogHead?
}

/// Decides what a line is, on its bytes before any parsing (session-log 2.1, 2.5).
struct LineClassifier {
  private let decoder = JSONDecoder()

  /// Classifies a line without its newline.
  ///
  /// - Parameters:
  ///   - seed: What the chain goes on from; nil for the first line, whose own session id begins it.
  ///   - isFirst: Whether a byte order mark may stand before it.
  /// - Complexity: One hash and one JSON decoding of the line; the bytes are not copied.
  func classify(
    _ bytes: UnsafeRawBufferPointer, after seed: ChainSeed?, isFirst: Bool = false
  ) -> ClassifiedLine {
    var line = bytes
    var alteration: LineFault?
    if isFirst, line.starts(with: [0xef, 0xbb, 0xbf]) {
      line = UnsafeRawBufferPointer(rebasing: line.dropFirst(3))
      alteration = .byteOrderMark
    }
    if line.last == UInt8(ascii: "\r") {
      line = line.withoutCarriageReturn
      alteration = alteration ?? .carriageReturn
    }
    if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
      return ClassifiedLine(fault: .blank)
    }
    guard bytes.count < LogLine.maximumBytes else {
      return ClassifiedLine(fault: .tooLong(bytes: bytes.count + 1))
    }

    var result = ClassifiedLine(storedChain: LogLine.storedChain(line))
    do throws(LineFault) {
      let record = try decode(line)
      result.record = record
      result.fault = chainFault(line, result.storedChain, seed ?? record.ownSeed) ?? alteration
    } catch {
      result.fault = error
      if case .badData(let kind) = error, kind == Event.Kind.sessionCreated.rawValue {
        result.foreignHead = try? decoder.decode(HeadProbe.self, from: view(line)).data
      }
    }
    return result
  }

  private func chainFault(
    _ line: UnsafeRawBufferPointer, _ stored: ChainHash?, _ seed: ChainSeed?
  ) -> LineFault? {
    guard let stored else { return .noChain }
    guard let seed, ChainHash(of: LogLine.body(line), after: seed) == stored else {
      return .chainMismatch
    }
    return nil
  }

  private func decode(_ line: UnsafeRawBufferPointer) throws(LineFault) -> RecordedEvent {
    let text = Span<UInt8>(_unsafeElements: line.bindMemory(to: UInt8.self))
    guard (try? UTF8Span(validating: text)) != nil else { throw .notUTF8 }
    _ = try JSONShape(checking: line)
    do {
      let record = try quickRecord(line) ?? decoder.decode(RecordedEvent.self, from: view(line))
      guard (1...LogLine.maximumSeq).contains(record.seq), !record.id.isEmpty else {
        throw LineFault.badEnvelope
      }
      return record
    } catch {
      throw reason(line)
    }
  }

  /// Finds out, once decoding failed, whether the JSON, the envelope or the data is to blame.
  private func reason(_ line: UnsafeRawBufferPointer) -> LineFault {
    do {
      let envelope = try decoder.decode(EnvelopeProbe.self, from: view(line))
      guard (1...LogLine.maximumSeq).contains(envelope.seq), !envelope.id.isEmpty,
        UTCTime.parse(envelope.at) != nil, Role(rawValue: envelope.by) != nil
      else { return .badEnvelope }
      return .badData(kind: envelope.event)
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      return .notJSON
    } catch {
      return .badEnvelope
    }
  }

  /// Reads a line of the exact form that this program writes; nil for one that must be read as any JSON.
  private func quickRecord(_ line: UnsafeRawBufferPointer) -> RecordedEvent? {
    guard let envelope = WrittenEnvelope(line) else { return nil }
    let data = WrittenData(decoder: decoder, bytes: view(envelope.data))
    guard let event = try? Event(kind: envelope.kind, data: data) else { return nil }
    // The data of an unknown kind is looked at as any JSON.
    if case .unknown = event { return nil }
    return RecordedEvent(
      seq: envelope.seq, id: envelope.id, stamp: envelope.stamp, by: envelope.by, event: event)
  }

  /// The bytes as `Data`, without a copy; it must not outlive the buffer.
  private func view(_ bytes: UnsafeRawBufferPointer) -> Data {
    guard let start = bytes.baseAddress else { return Data() }
    return Data(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count, deallocator: .none)
  }
}

extension UnsafeRawBufferPointer {
  /// The bytes without the half of a line end that other systems write.
  var withoutCarriageReturn: UnsafeRawBufferPointer {
    last == UInt8(ascii: "\r") ? UnsafeRawBufferPointer(rebasing: dropLast()) : self
  }
}

/// The head of a log as far as every version will have it (session-log 2.8).
struct LogHead: Decodable, Hashable, Sendable {
  var format: String
  var version: Int
  var needs: [String]
  var session: String
  /// Where the names are; nil: in the log.
  var roster: String?

  /// Whether the names stand in a file of their own (domain C-8).
  var keepsNamesApart: Bool { roster == RosterPlace.separate.rawValue }
}

extension LogHead {
  init(_ created: SessionCreated) {
    format = created.format
    version = created.version
    needs = created.needs
    session = created.session
    roster = created.roster?.rawValue
  }
}

/// The data of a line, which stands in its bytes by itself.
private struct WrittenData: EventDataSource {
  let decoder: JSONDecoder
  let bytes: Data

  func read<Payload: Decodable>(_ type: Payload.Type) throws -> Payload {
    try decoder.decode(type, from: bytes)
  }
}

private struct HeadProbe: Decodable {
  var data: LogHead
}

private struct EnvelopeProbe: Decodable {
  var seq: Int
  var id: String
  var at: String
  var mono: Int?
  var boot: String?
  var by: String
  var event: String
}

extension RecordedEvent {
  /// The beginning of the chain that a first line brings with it.
  fileprivate var ownSeed: ChainSeed? {
    guard case .sessionCreated(let created) = event else { return nil }
    return .session(created.session)
  }
}
