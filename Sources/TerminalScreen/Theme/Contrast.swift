import Glibc

/// How well a text stands out from its background, after WCAG 2.2: 1 not at all, 21 black on white.
public struct Contrast: Hashable, Sendable, Comparable {
  /// 1 to 21.
  public let ratio: Double

  /// The contrast of two colours, whichever is the text.
  public init(_ first: RGB, _ second: RGB) {
    let (one, two) = (Contrast.luminance(first), Contrast.luminance(second))
    ratio = (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The contrast of text and background of a paint; nil where one of them is the terminal's own, or a tint that
  /// belongs to the person.
  ///
  /// - Parameter nearest: As a terminal of 256 colours shows it.
  public init?(_ paint: Paint, nearest: Bool = false) {
    guard let text = Contrast.exact(paint.foreground, nearest),
      let ground = Contrast.exact(paint.background, nearest)
    else { return nil }
    self.init(text, ground)
  }

  /// Less before more.
  public static func < (left: Contrast, right: Contrast) -> Bool { left.ratio < right.ratio }

  private static func exact(_ colour: Colour?, _ nearest: Bool) -> RGB? {
    switch colour {
    case nil, .indexed(0..<16)?: return nil
    case .indexed(let index)?: return RGB(index: Int(index))
    case .rgb(let red, let green, let blue)?:
      let exact = RGB(red: Int(red), green: Int(green), blue: Int(blue))
      return nearest ? RGB(index: exact.nearest(of: 16..<256)) : exact
    }
  }

  private static func luminance(_ colour: RGB) -> Double {
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }

  private static func linear(_ byte: Int) -> Double {
    let value = Double(byte) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}

extension Theme {
  /// The lowest contrast of any ink but lines, on one surface or on all; nil where the colours are the person's.
  public func lowestContrast(on surface: Surface? = nil, nearest: Bool = false) -> Contrast? {
    let surfaces = surface.map { [$0] } ?? Surface.allCases
    return surfaces.flatMap { surface in
      Ink.allCases.filter { $0 != .border }.compactMap { ink in
        Contrast(paint(for: Style(ink, on: surface)), nearest: nearest)
      }
    }.min()
  }
}
