import TerminalScreen

/// Paint as the sequence that a terminal takes it by.
enum SGR {
  /// From nothing: what was drawn with before does not count.
  static func sequence(_ paint: Paint) -> String {
    var parts = ["0"]
    if paint.bold { parts.append("1") }
    if paint.dim { parts.append("2") }
    if paint.underline { parts.append("4") }
    if paint.reverse { parts.append("7") }
    parts += [
      paint.foreground.map { code($0, 30) }, paint.background.map { code($0, 40) },
    ]
    .compactMap { $0 }
    return "\u{1B}[" + parts.joined(separator: ";") + "m"
  }

  private static func code(_ colour: Colour, _ base: Int) -> String {
    switch colour {
    case .indexed(let index) where index < 8: "\(base + Int(index))"
    case .indexed(let index) where index < 16: "\(base + 52 + Int(index))"
    case .indexed(let index): "\(base + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
