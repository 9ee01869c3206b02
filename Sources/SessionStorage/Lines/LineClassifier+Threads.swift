import Dispatch
import Foundation

extension LineClassifier {
  /// Classifies a line that may be only the end of an overlong one.
  func classify(_ line: RawLine, after seed: ChainSeed?, isFirst: Bool = false) -> ClassifiedLine {
    guard !line.isTooLong else { return ClassifiedLine(fault: .tooLong(bytes: line.length)) }
    return classify(line.bytes, after: seed, isFirst: isFirst)
  }

  /// Classifies lines that follow each other, on all processors.
  ///
  /// Each is checked against what the line before *stores*, which can be read off its bytes; so none
  /// has to wait for another.
  static func classifyAtOnce(
    _ lines: ArraySlice<RawLine>, after first: ChainSeed?
  ) -> [ClassifiedLine] {
    guard !lines.isEmpty else { return [] }
    var seed = first
    // Unsafe only to the compiler: the bytes stay still, and no two threads write to the same result.
    nonisolated(unsafe) let work = lines.map { line in
      defer { if let stored = storedChain(line) { seed = .chain(stored) } }
      return (line: line, seed: seed)
    }
    let parts = min(work.count, ProcessInfo.processInfo.activeProcessorCount)
    return [ClassifiedLine](unsafeUninitializedCapacity: work.count) { results, count in
      nonisolated(unsafe) let start = results.baseAddress
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        let classifier = LineClassifier()
        for index in (work.count * part / parts)..<(work.count * (part + 1) / parts) {
          let result = classifier.classify(work[index].line, after: work[index].seed)
          start?.advanced(by: index).initialize(to: result)
        }
      }
      count = work.count
    }
  }

  private static func storedChain(_ line: RawLine) -> ChainHash? {
    line.isTooLong ? nil : LogLine.storedChain(line.bytes.withoutCarriageReturn)
  }
}
