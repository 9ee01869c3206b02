import Dispatch
import Foundation

/// Lines that follow each other, classified on all processors while their reader does something else.
///
/// Each is checked against what the line before *stores*, which can be read off its bytes; so none has to wait for
/// another.
final class LineBatch: @unchecked Sendable {
  // Unchecked, because no two threads write to the same result, and nobody reads one before `finish`.

  let lines: [RawLine]
  /// What the chain of the line after them goes on from.
  let seedAfter: ChainSeed

  private let buffer: LineBuffer
  private let seeds: [ChainSeed]
  private let results: UnsafeMutablePointer<ClassifiedLine>
  private let group = DispatchGroup()

  /// Begins to classify lines of a buffer, which is kept until they are done with.
  init(_ lines: [RawLine], in buffer: LineBuffer, after first: ChainSeed) {
    self.lines = lines
    self.buffer = buffer
    var seed = first
    seeds = lines.map { line in
      defer { if let stored = Self.storedChain(line) { seed = .chain(stored) } }
      return seed
    }
    seedAfter = seed
    results = .allocate(capacity: lines.count)
    let count = lines.count
    let parts = min(count, ProcessInfo.processInfo.activeProcessorCount)
    for part in 0..<parts {
      DispatchQueue.global(qos: .userInitiated).async(group: group) {
        self.classify(count * part / parts..<count * (part + 1) / parts)
      }
    }
  }

  deinit {
    group.wait()
    results.deinitialize(count: lines.count)
    results.deallocate()
  }

  /// Waits until all are classified, and hands each on in order.
  func finish(_ take: (ClassifiedLine, RawLine) -> Void) {
    group.wait()
    for index in lines.indices { take(results[index], lines[index]) }
  }

  private func classify(_ part: Range<Int>) {
    let classifier = LineClassifier()
    for index in part {
      let result = classifier.classify(lines[index], after: seeds[index])
      results.advanced(by: index).initialize(to: result)
    }
  }

  private static func storedChain(_ line: RawLine) -> ChainHash? {
    line.isTooLong ? nil : LogLine.storedChain(line.bytes.withoutCarriageReturn)
  }
}

/// Memory for a part of a file, which stays where it is.
final class LineBuffer {
  let bytes: UnsafeMutableRawBufferPointer

  init(byteCount: Int) {
    bytes = .allocate(byteCount: byteCount, alignment: 16)
  }

  deinit { bytes.deallocate() }
}

extension LineClassifier {
  /// Classifies a line that may be only the end of an overlong one.
  func classify(_ line: RawLine, after seed: ChainSeed?, isFirst: Bool = false) -> ClassifiedLine {
    guard !line.isTooLong else { return ClassifiedLine(fault: .tooLong(bytes: line.length)) }
    return classify(line.bytes, after: seed, isFirst: isFirst)
  }
}
