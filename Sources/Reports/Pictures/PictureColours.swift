import TerminalScreen

/// The colours of a screen in a picture, where no terminal supplies its own.
struct PictureColours {
  /// What a cell looks like.
  struct Look: Hashable {
    var foreground: RGB
    var background: RGB
    var bold = false
    var underline = false
  }

  private let theme: Theme
  private var known: [Style: Look] = [:]

  /// The background of themes that leave it to the terminal.
  private static let paper = RGB(red: 0x10, green: 0x12, blue: 0x14)
  /// The text of themes that leave it to the terminal.
  private static let pen = RGB(red: 0xD4, green: 0xD8, blue: 0xDC)

  init(_ theme: Theme) {
    self.theme = theme
  }

  /// What lies behind everything.
  var background: RGB { theme.background.map(RGB.init) ?? Self.paper }

  /// What a style looks like; looked up once for each.
  mutating func look(_ style: Style) -> Look {
    let key = style.withoutForm
    if let look = known[key] { return look }
    let look = look(theme.paint(for: key))
    known[key] = look
    return look
  }

  private func look(_ paint: Paint) -> Look {
    var foreground = paint.foreground.map(RGB.init) ?? Self.pen
    var background = paint.background.map(RGB.init) ?? background
    if paint.reverse { swap(&foreground, &background) }
    // Dim goes towards the background, as terminals do it.
    if paint.dim { foreground = foreground.mixed(with: background, parts: 4, of: 10) }
    return Look(
      foreground: foreground, background: background, bold: paint.bold,
      underline: paint.underline)
  }
}

extension RGB {
  /// `#rrggbb`.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  fileprivate func mixed(with other: RGB, parts: Int, of whole: Int) -> RGB {
    func mix(_ one: Int, _ two: Int) -> Int { (one * (whole - parts) + two * parts) / whole }
    return RGB(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
