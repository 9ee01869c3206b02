import Benchmark
import Foundation
import SessionState
import SessionStorage
import SystemPackage

/// Opening and seeking in logs as long as a log may get.
enum LongLog {
  /// A log of so many lines in a file that is taken away afterwards.
  private static func withFile(_ count: Int, _ body: (FilePath) throws -> Void) throws {
    let path = FilePath("/tmp/roundtable-long-\(SystemClock.stamp().at).jsonl")
    _ = try SessionLog.create(at: path, copying: Array(LongMeeting().prefix(count)))
    defer { try? FileManager.default.removeItem(atPath: path.string) }
    try body(path)
  }

  /// Three seconds and a gigabyte are asked for; a seek is to take 16 ms in 100,000 events and 50 in a million.
  static func register() {
    let few = Benchmark.Configuration(
      metrics: [.wallClock, .cpuTotal, .peakMemoryResident], maxDuration: .seconds(60),
      maxIterations: 3)
    Benchmark("open a million", configuration: few) { benchmark in
      try withFile(1_000_000) { path in
        benchmark.startMeasurement()
        blackHole(try LiveSession.open(path, access: .read).live)
        benchmark.stopMeasurement()
      }
    }
    // Each iteration is one seek, so that the worst of them is seen.
    let many = Benchmark.Configuration(maxDuration: .seconds(30), maxIterations: 1000)
    for (name, count) in [("100,000", 100_000), ("a million", 1_000_000)] {
      let history = Lazy { History(LongMeeting().prefix(count)) }
      Benchmark("seek in \(name)", configuration: many) { benchmark in
        let history = history.value
        let place = benchmark.currentIteration * 7_919_013 % count
        benchmark.startMeasurement()
        blackHole(history.session(after: place))
        benchmark.stopMeasurement()
      }
      Benchmark("step back in \(name)", configuration: many) { benchmark in
        let history = history.value
        let place = count - 1 - benchmark.currentIteration
        benchmark.startMeasurement()
        blackHole(history.session(after: place))
        benchmark.stopMeasurement()
      }
    }
  }

  /// A value that is made when it is first asked for: not every run is of every benchmark.
  private final class Lazy<Value: Sendable>: @unchecked Sendable {
    // Unchecked: benchmarks run one after the other.
    private(set) lazy var value = make()
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }
  }
}
