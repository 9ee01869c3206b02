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
      throw Failure(ProgramWords.noHead(head), code: 2)
    }
    let verification: LogVerification
    do {
      verification = try LogVerification(of: try session.path(), expectedHead: head)
    } catch let error as LogError {
      throw Failure(error)
    }
    for problem in verification.problems { Output.error(problem.sentence) }
    if let head, verification.expectedHeadPlace == nil {
      throw Failure(ProgramWords.headNotFound(head))
    }
    guard verification.isSound else {
      for jump in verification.clockJumps { Output.error(jump.sentence) }
      throw Failure(ProgramWords.notSound(verification.problems.count))
    }
    if let place = verification.expectedHeadPlace {
      Output.data(ProgramWords.unchanged(upTo: place.line) + "\n")
    }
    if let passedOver = verification.passedOver {
      Output.data(TextCleaner.clean(passedOver) + "\n")
    }
    for jump in verification.clockJumps { Output.data(jump.sentence + "\n") }
    Output.data(
      ProgramWords.sound(events: verification.eventCount, head: verification.head) + "\n")
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
