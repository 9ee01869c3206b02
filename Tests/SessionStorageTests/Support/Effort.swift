import Foundation

/// How much a test tries: little in every run, all of it at night.
enum Effort {
  /// The number in a variable of the environment, or the usual one.
  static func number(_ name: String, usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }
}
