import Foundation
import TOMLFiles
import TerminalScreen
import Themes
import Words

extension ThemeProblem {
  /// Where and what is wrong, and what to do.
  ///
  /// - Parameter library: The themes there are.
  func sentence(in library: ThemeLibrary = ThemeLibrary()) -> String {
    if case .unknownTheme(let name) = kind, line == 0 {
      return ThemeWords.unknown(name, known: library.names)
    }
    let place = line > 0 ? "\(file):\(line):\(column): " : "\(file): "
    return TextCleaner.clean(place + words(library))
  }

  private func words(_ library: ThemeLibrary) -> String {
    switch kind {
    case .toml(let kind): words(kind)
    case .unreadable(0): ThemeProblemWords.noFile
    case .unreadable(let number): ThemeProblemWords.unreadable(String(cString: strerror(number)))
    case .unknownTheme(let name):
      ThemeProblemWords.inheritsUnknown(name, known: library.names.joined(separator: ", "))
    case .circle(let line): ThemeProblemWords.circle(line.joined(separator: " > "))
    case .unknownKey(let key, let nearest):
      ThemeProblemWords.unknownKey(key, nearest: nearest)
    case .notAColour(let text): ThemeProblemWords.notAColour(text)
    case .wrongType(let key, let expected):
      switch expected {
      case .text: ThemeProblemWords.wrongText(key)
      case .flag: ThemeProblemWords.wrongFlag(key)
      case .table: ThemeProblemWords.wrongTable(key)
      case .paint: ThemeProblemWords.wrongPaint(key)
      case .standIn: ThemeProblemWords.wrongStandIn(key)
      }
    }
  }

  private func words(_ kind: TOMLProblem.Kind) -> String {
    switch kind {
    case .tooLong: ThemeProblemWords.tooLong
    case .noText: ThemeProblemWords.noText
    case .scanner(.tableName): ThemeProblemWords.tableName
    case .scanner(.value): ThemeProblemWords.value
    case .scanner(.depth): ThemeProblemWords.depth
    case .syntax(let words): ThemeProblemWords.syntax(words)
    }
  }
}
