public import TerminalScreen
import Themes
import Words

/// A theme that people can choose, as this terminal shows it.
public struct ThemeOffer: Sendable {
  /// The name it is chosen by.
  public var name: String
  /// What it is like, in a few words.
  public var description: String
  /// Its colours, fitted to the terminal; nil where its file cannot be read.
  public var theme: Theme?
  /// Why it cannot be read, in one sentence.
  public var problem: String?

  /// An offer.
  public init(name: String, description: String, theme: Theme?, problem: String? = nil) {
    self.name = name
    self.description = description
    self.theme = theme
    self.problem = problem
  }
}

/// Which theme is in use, which others there are, and what becomes of another choice (domain E-11).
public final class ThemeChoice {
  /// The name that was chosen: that of a theme, or `auto`.
  public private(set) var name: String
  /// Whether another theme is only being looked at.
  public internal(set) var isPreviewing = false
  private let makeOffers: () -> [ThemeOffer]
  private let keep: (String) -> Void

  /// A choice among themes.
  ///
  /// - Parameters:
  ///   - name: The theme in use now.
  ///   - offers: The themes there are, read anew each time they are shown.
  ///   - keep: Called with the name of another one that is chosen; by default it holds for this run only.
  public init(
    _ name: String, offers: @escaping () -> [ThemeOffer],
    keep: @escaping (String) -> Void = { _ in }
  ) {
    self.name = name
    self.makeOffers = offers
    self.keep = keep
  }

  /// The themes of the program, exactly as they are.
  public static var builtIn: ThemeChoice {
    ThemeChoice("terminal") {
      Themes.names.map { name in
        ThemeOffer(
          name: name, description: ThemeWords.description(of: name) ?? "",
          theme: try? Themes.load(name))
      }
    }
  }

  /// The themes there are now.
  var offers: [ThemeOffer] { makeOffers() }

  /// Shows what is selected on the whole screen at once.
  func preview(_ view: ThemesView, on terminal: any TerminalDriver) {
    isPreviewing = true
    if let theme = view.offer?.theme { terminal.setTheme(theme) }
  }

  /// Keeps a theme for this run.
  func choose(_ offer: ThemeOffer, on terminal: any TerminalDriver) {
    guard let theme = offer.theme else { return }
    isPreviewing = false
    terminal.setTheme(theme)
    guard offer.name != name else { return }
    name = offer.name
    keep(name)
  }

  /// Goes back to the theme in use, where another one was looked at.
  func endPreview(on terminal: any TerminalDriver) {
    guard isPreviewing else { return }
    isPreviewing = false
    if let theme = offers.first(where: { $0.name == name })?.theme { terminal.setTheme(theme) }
  }

  /// Carries out `theme NAME`; a sentence, and whether it was done.
  func choose(named wanted: String, on terminal: any TerminalDriver) -> (text: String, isDone: Bool)
  {
    let offers = offers
    guard let offer = offers.first(where: { $0.name == wanted }) else {
      return (ThemeWords.unknown(wanted, known: offers.map(\.name)), false)
    }
    if let problem = offer.problem { return (problem, false) }
    choose(offer, on: terminal)
    return (ThemeWords.kept(offer.name), true)
  }
}

/// How the themes are looked at: those there were when the overlay was opened, and the one selected.
struct ThemesView {
  let offers: [ThemeOffer]
  /// The name of the theme in use.
  let current: String
  private(set) var selected: Int

  init(_ choice: ThemeChoice) {
    offers = choice.offers
    current = choice.name
    selected = offers.firstIndex { $0.name == choice.name } ?? 0
  }

  /// What is selected; nil where there is nothing to choose.
  var offer: ThemeOffer? { offers.indices.contains(selected) ? offers[selected] : nil }

  /// Selects a row after a key; false when the key moves nothing.
  mutating func move(_ key: Key, _ action: Action?) -> Bool {
    let wanted =
      RowMove.row(after: action, from: selected, of: offers.count)
      ?? row(after: key)
    guard let wanted else { return false }
    selected = wanted
    return true
  }

  /// The keys of the replay mean moments; here they mean rows all the same.
  private func row(after key: Key) -> Int? {
    let wanted: Int
    switch key {
    case .down, .character("j"): wanted = selected + 1
    case .up, .character("k"): wanted = selected - 1
    case .pageDown: wanted = selected + 10
    case .pageUp: wanted = selected - 10
    case .home: wanted = 0
    case .end: wanted = offers.count - 1
    default: return nil
    }
    return min(max(0, wanted), max(0, offers.count - 1))
  }
}
