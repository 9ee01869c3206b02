import ArgumentParser
import Reports
import SessionState
import SessionStorage
import TerminalScreen
import Words

/// `show`: the state of a session as text, JSON or picture, or what changed between two of its moments.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints the state of a session, now or at an earlier moment.")

  @OptionGroup var session: SessionOptions

  @Option(help: "The state at this time: 10:41, 2/10:41, 2026-05-14 10:41.")
  var at: String?

  @Option(help: "The state just after this event.")
  var seq: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What changed between two moments: times as for --at, event numbers, or now.",
      valueName: "A B"))
  var diff: [String] = []

  @Option(help: "In which form: \(ShowFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: ShowFormat?

  @Flag(help: "As JSON, stable and documented; short for --format json.")
  var json = false

  @OptionGroup var picture: PictureOptions

  private var form: ShowFormat { json ? .json : format ?? .text }

  func validate() throws {
    guard diff.isEmpty || diff.count == 2 else { throw ValidationError(MomentWords.needsTwo) }
    guard diff.isEmpty || at == nil && seq == nil else {
      throw ValidationError(MomentWords.diffAlone)
    }
    if json, let format, format != .json { throw ValidationError(PictureWords.twoForms) }
    guard form == .svg || !picture.areGiven else {
      throw ValidationError(PictureWords.onlyPictures)
    }
    guard form != .svg || diff.isEmpty else {
      throw ValidationError(PictureWords.noPictureOfDifference)
    }
  }

  func run() throws {
    let (theme, size) = (try picture.readTheme(), try picture.readSize())
    let (live, log) = try session.open(.read, tellsNames: true)
    if !diff.isEmpty { return try showDifference(live.history) }
    let shown = try SessionMoment(at: at, seq: seq, live.history)
    switch form {
    case .text:
      Output.data(
        StateText.text(shown.session, now: shown.now, head: try shown.head(in: log)))
    case .json:
      Output.data(
        try StateDocument(shown.session, now: shown.now, head: try shown.head(in: log)).json())
    case .svg:
      // the console shows everything in full, and a picture of it can be given away.
      let level = Redaction.strictestLevel(in: live.history.events)
      if level != .onRecord { Output.error(PictureWords.showsNames(level)) }
      Output.data(draw(shown, live.history.events, theme, size))
    }
  }

  private func draw(
    _ shown: SessionMoment, _ events: [RecordedEvent], _ theme: Theme, _ size: Size
  ) -> String {
    let name = picture.kind.rawValue
    let time = shown.session.dateAndTime(shown.now.at)
    return ScreenPicture(
      picture.kind.drawing(events, size: size)(shown.session, shown.now), theme: theme,
      title: PictureWords.title(shown.session.title, console: name),
      description: PictureWords.description(
        console: name, time: time, columns: size.columns, rows: size.rows)
    ).svg()
  }

  private func showDifference(_ history: History) throws {
    let from = try SessionMoment(diff[0], history)
    let to = try SessionMoment(diff[1], history)
    let difference = SessionDifference(
      from: from.session, from.now, to: to.session, to.now)
    Output.data(
      form == .json ? try DifferenceDocument(difference).json() : DifferenceText.text(difference))
  }
}

/// The forms in which a state is shown.
enum ShowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, svg
}
