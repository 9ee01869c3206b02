import ArgumentParser
import Consoles
import Foundation
import SessionState
import TerminalScreen
import Themes
import Words

/// Whose screen a picture shows, how large and in which colours.
struct PictureOptions: ParsableArguments {
  @Option(help: "Whose screen: \(PictureKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var console: PictureKind?

  @Option(help: ArgumentHelp("Columns and rows of the screen.", valueName: "120x36"))
  var size: String?

  @Option(help: "The colours: \(Themes.names.joined(separator: ", ")).")
  var theme: String?

  /// Whether any of them was given.
  var areGiven: Bool { console != nil || size != nil || theme != nil }

  /// The moderator's where none is named.
  var kind: PictureKind { console ?? .moderator }

  /// The theme; dark where none is named.
  ///
  /// - Throws: `Failure` with the names there are.
  func readTheme() throws -> Theme {
    let library = ThemeLibrary(environment: ProcessInfo.processInfo.environment)
    do throws(ThemeProblem) {
      return try library.load(theme ?? "dark").theme
    } catch {
      throw Failure(error.sentence(in: library), code: 2)
    }
  }

  /// The size; 120×36 where none is given.
  ///
  /// - Throws: `Failure` with the form of a size.
  func readSize() throws -> Size {
    guard let size else { return Size(columns: 120, rows: 36) }
    let parts = size.lowercased().split(separator: "x", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...500).contains(columns), (1...200).contains(rows)
    else { throw Failure(PictureWords.noSize(size), code: 2) }
    return Size(columns: columns, rows: rows)
  }
}

/// Whose screen is drawn.
enum PictureKind: String, ExpressibleByArgument, CaseIterable {
  case moderator, rapporteur, replay

  /// What draws it, of the events that may be told; the state comes with each screen.
  func drawing(
    _ events: [RecordedEvent], size: Size
  ) -> (_ session: Session, _ now: Moment) -> Screen {
    switch self {
    case .moderator: { ConsoleImage.moderator.screen(of: $0, now: $1, size: size) }
    case .rapporteur: { ConsoleImage.rapporteur.screen(of: $0, now: $1, size: size) }
    case .replay: replay(events, size)
    }
  }

  private func replay(_ events: [RecordedEvent], _ size: Size) -> (Session, Moment) -> Screen {
    let replay = ReplayImage(events, size: size)
    return { replay.screen(afterSeq: $0.seq, clock: $1.clock) }
  }
}
