import ArgumentParser
import SessionStorage
import TerminalScreen
import Words

/// `verify`: whether a log is whole and unaltered.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Checks every line of a log and everything that it names; with --head, also against a head kept from a report."
  )

  @OptionGroup var session: SessionOptions

  @Option(help: "A head as printed in a report: the log up to there must be unchanged.")
  var head: String?

  func run() throws {
    let head = head.map(Self.withoutEllipsis)
    if let head, !(12...32).contains(head.count) || !head.allSatisfy(\.isHexDigit) {
      throw Failure(
        "\(head) is no head: one has 32 digits of 0-9 and a-f, or the first 12 as a document prints them",
        code: 2)
    }
    let verification: LogVerification
    do {
      verification = try LogVerification(of: try session.path(), expectedHead: head)
    } catch let error as LogError {
      throw Failure(error)
    }
    for problem in verification.problems { Output.error(problem.sentence) }
    if let head, verification.expectedHeadPlace == nil {
      throw Failure(
        "the head \(head) is not in this log: it is another log, or what stood before that head was changed"
      )
    }
    guard verification.isSound else {
      for jump in verification.clockJumps { Output.error(jump.sentence) }
      let count = verification.problems.count
      throw Failure("the log is not sound: \(count) \(count == 1 ? "finding" : "findings")")
    }
    if let place = verification.expectedHeadPlace {
      Output.data("unchanged up to line \(place.line), which has the head given\n")
    }
    if let passedOver = verification.passedOver {
      Output.data(TextCleaner.clean(passedOver) + "\n")
    }
    for jump in verification.clockJumps { Output.data(jump.sentence + "\n") }
    let events = verification.eventCount == 1 ? "1 event" : "\(verification.eventCount) events"
    Output.data("sound: \(events), head \(verification.head ?? "none")\n")
  }

  /// A head as people copy it from a document, which prints the first digits and an ellipsis.
  private static func withoutEllipsis(_ text: String) -> String {
    var head = text.drop { $0.isWhitespace }
    while let last = head.last, last == "…" || last == "." || last.isWhitespace {
      head.removeLast()
    }
    return String(head)
  }
}
