import Dispatch
import Foundation

/// Lines that follow each other, classified on all processors while their reader does something else.
///
/// Each is checked against what the line before *stores*, which can be read off its bytes; so none has to wait for
/// another.
final class LineBatch: @unchecked Sendable {
  // Unchecked, because no two threads write to the same result, and nobody takes one before all are there.

  let lines: [RawLine]
  /// What the chain of the line after them goes on from.
  let seedAfter: ChainSeed

  private let buffer: LineBuffer
  private let first: ChainSeed
  private let results: UnsafeMutablePointer<ClassifiedLine>
  private let group = DispatchGroup()
  /// How many results were handed on.
  private var taken = 0

  /// Begins to classify lines of a buffer, which is kept until they are done with.
  init(_ lines: [RawLine], in buffer: LineBuffer, after first: ChainSeed) {
    self.lines = lines
    self.buffer = buffer
    self.first = first
    seedAfter = Self.seed(after: lines[...]) ?? first
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
    results.advanced(by: taken).deinitialize(count: lines.count - taken)
    results.deallocate()
  }

  /// Waits until all are classified, and hands each on in order; once.
  func finish(_ take: (consuming ClassifiedLine, RawLine) -> Void) {
    group.wait()
    while taken < lines.count {
      let line = taken
      taken += 1
      take(results.advanced(by: line).move(), lines[line])
    }
  }

  private func classify(_ part: Range<Int>) {
    let classifier = LineClassifier()
    var seed = Self.seed(after: lines[..<part.lowerBound]) ?? first
    for index in part {
      let result = classifier.classify(lines[index], after: seed)
      if let stored = result.storedChain { seed = .chain(stored) }
      results.advanced(by: index).initialize(to: result)
    }
  }

  /// The value that the last line with one stores.
  private static func seed(after lines: ArraySlice<RawLine>) -> ChainSeed? {
    for line in lines.reversed() where !line.isTooLong {
      if let stored = LogLine.storedChain(line.bytes.withoutCarriageReturn) {
        return .chain(stored)
      }
    }
    return nil
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
