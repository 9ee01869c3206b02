import Consoles
import CursesTerminal
import Foundation
import TerminalScreen
import Themes
import Words

/// The colours of a terminal: chosen by option, by the environment, or by what the terminal is (domain E-11).
struct TerminalLook {
  private let name: String
  /// A theme of the configuration that cannot be read.
  private let unreadable: String?
  private let library: ThemeLibrary
  private let environment: [String: String]

  init(_ preferences: Preferences) {
    var environment = ProcessInfo.processInfo.environment
    if !preferences.colour { environment["NO_COLOR"] = "1" }
    self.environment = environment
    library = ThemeLibrary(environment: environment)
    let wanted = preferences[.theme]
    var isAskedFor = false
    if case .flag = wanted.origin { isAskedFor = true }
    // Without colour is asked of every program at once; a theme of this one, for this run.
    if case .flag = preferences[.colour].origin, !preferences.colour { isAskedFor = false }
    let name = preferences.colour || isAskedFor ? wanted.text : "mono"
    // What stands in the configuration keeps nobody from the meeting.
    let isReadable = name == "auto" || isAskedFor || (try? library.load(name)) != nil
    self.name = isReadable ? name : "auto"
    unreadable = isReadable ? nil : name
  }

  /// A theme that is not there or cannot be read is wrong usage, told before anything is made or opened; keys without
  /// a meaning are said and change nothing.
  ///
  /// - Throws: `Failure` with code 2.
  func check() throws {
    if let unreadable {
      do throws(ThemeProblem) {
        _ = try library.load(unreadable)
      } catch {
        Output.error(error.sentence(in: library))
      }
    }
    guard name != "auto" else { return }
    do throws(ThemeProblem) {
      for warning in try library.load(name).warnings { Output.error(warning.sentence(in: library)) }
    } catch {
      throw Failure(error.sentence(in: library), code: 2)
    }
  }

  /// Gives a terminal its colours; the choice among the others.
  func begin(on terminal: CursesTerminal) throws -> ThemeChoice {
    let colours = terminal.colours
    let known = Background()
    let offers: () -> [ThemeOffer] = { self.offers(colours: colours, isDark: known.isDark) }
    guard let theme = try theme(colours: colours, isDark: nil) else {
      throw Failure(ThemeWords.unknown(name, known: library.names), code: 2)
    }
    terminal.setTheme(theme)
    let choice = ThemeChoice(name, offers: offers)
    guard !Themes.isColourless(environment), colours >= 256, Themes.isDark(environment) == nil
    else { return choice }
    terminal.askBackground { [weak terminal] isDark in
      known.isDark = isDark
      guard choice.name == "auto", !choice.isPreviewing else { return }
      if let theme = try? self.theme(colours: colours, isDark: isDark) { terminal?.setTheme(theme) }
    }
    return choice
  }

  /// What the terminal answered, once it has.
  private final class Background {
    var isDark: Bool?
  }

  private func theme(colours: Int, isDark: Bool?) throws -> Theme? {
    let name = name == "auto" ? automatic(colours: colours, isDark: isDark) : name
    return Themes.fitting(try library.load(name).theme, colours: colours)
  }

  private func automatic(colours: Int, isDark: Bool?) -> String {
    if let isDark { return isDark ? "dark" : "light" }
    return Themes.automatic(environment: environment, colours: colours)
  }

  /// Every theme there is, as this terminal shows it; the one given by its path, too.
  private func offers(colours: Int, isDark: Bool?) -> [ThemeOffer] {
    var names = library.names
    if name != "auto", !names.contains(name) { names.append(name) }
    let automatic = try? library.load(self.automatic(colours: colours, isDark: isDark)).theme
    let first = ThemeOffer(
      name: "auto", description: ThemeWords.description(of: "auto") ?? "",
      theme: automatic.map { Themes.fitting($0, colours: colours) })
    return [first]
      + names.map { name in
        do throws(ThemeProblem) {
          let theme = try library.load(name).theme
          let said = theme.description.isEmpty ? nil : theme.description
          return ThemeOffer(
            name: name,
            description: said ?? ThemeWords.description(of: name) ?? ThemeWords.own,
            theme: Themes.fitting(theme, colours: colours))
        } catch {
          return ThemeOffer(
            name: name, description: "", theme: nil,
            problem: error.sentence(in: library))
        }
      }
  }
}
