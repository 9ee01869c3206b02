import ArgumentParser
import Consoles
import Foundation
import Glibc
import Reports
import TerminalScreen
import Themes
import Words

/// `themes`: what --theme takes, with what each is like and what is wrong with it.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Lists the themes with their contrast and problems, or shows them in their colours.")

  @Argument(help: "Only this one: a name, or the path of a file.")
  var theme: String?

  @Flag(help: "Show what every role looks like; with colour when this is a terminal.")
  var preview = false

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let library = ThemeLibrary(environment: environment)
    var isSound = true
    for name in theme.map({ [$0] }) ?? library.names {
      let read: ReadTheme
      do throws(ThemeProblem) {
        read = try library.load(name)
      } catch {
        if theme != nil { throw Failure(error.sentence(in: library), code: 2) }
        isSound = false
        Output.data("\(padded(name))  \(error.sentence(in: library))\n")
        continue
      }
      for line in describe(read, name, in: library) { Output.data(line + "\n") }
      if preview || theme != nil { Output.data(samples(read.theme, environment)) }
    }
    if !isSound { throw ExitCode(1) }
  }

  /// One line for the theme, one for each of its problems.
  private func describe(
    _ read: ReadTheme, _ name: String, in library: ThemeLibrary
  ) -> [String] {
    let theme = read.theme
    let isOwn = !Themes.names.contains(name) || library.ownNames.contains(name)
    let said = isOwn ? theme.description : ThemeWords.description(of: name) ?? ""
    var parts = [said.isEmpty ? ThemeWords.own : said]
    if let exact = theme.lowestContrast(), let nearest = theme.lowestContrast(nearest: true) {
      parts.append(ThemeWords.contrast(exact.text, nearest: nearest.text))
    } else {
      parts.append(ThemeWords.contrastIsYours)
    }
    let low = Ink.allCases.filter { $0 != .border }.compactMap { ink -> String? in
      let lowest = Surface.allCases.compactMap {
        Contrast(theme.paint(for: Style(ink, on: $0)))
      }.min()
      guard let lowest, lowest.ratio < 4.5 else { return nil }
      return "  " + ThemeWords.lowContrast(ink.themeKey, lowest.text)
    }
    return ["\(padded(name))  \(parts.joined(separator: "; "))"]
      + read.warnings.map { "  " + $0.sentence(in: library) } + low
  }

  private func padded(_ name: String) -> String {
    let clean = TextCleaner.clean(name)
    return clean + String(repeating: " ", count: max(0, 14 - TextWidth.of(clean)))
  }

  /// The samples of the overlay; without colour where nobody sees it or nobody wants it.
  private func samples(_ theme: Theme, _ environment: [String: String]) -> String {
    let isPlain = isatty(1) == 0 || Themes.isColourless(environment)
    let isDumb = (environment["TERM"] ?? "dumb") == "dumb"
    let screen = ThemeSamples.screen
    guard !isPlain, !isDumb else { return screen.text + "\n" }
    let isExact = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
    return ScreenLines(theme: theme, isExact: isExact).lines(of: screen)
  }
}

extension Contrast {
  /// With one decimal, cut and not rounded, so that 4.5 is never less.
  var text: String { "\(Int(ratio * 10) / 10).\(Int(ratio * 10) % 10)" }
}
