/// An exact colour, and the nearest of a palette.
public struct RGB: Hashable, Sendable {
  /// 0 to 255.
  public var red: Int
  /// 0 to 255.
  public var green: Int
  /// 0 to 255.
  public var blue: Int

  /// The colour as one number, `0xRRGGBB`.
  public var value: Int { red << 16 | green << 8 | blue }

  /// A colour of its three parts, 0 to 255 each.
  public init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// What a colour looks like; one of the terminal's own as xterm shows it.
  public init(_ colour: Colour) {
    switch colour {
    case .rgb(let red, let green, let blue):
      self.init(red: Int(red), green: Int(green), blue: Int(blue))
    case .indexed(let index):
      self.init(index: Int(index))
    }
  }

  /// A colour of xterm's 256: sixteen named ones, a cube of 6×6×6, and 24 greys.
  public init(index: Int) {
    switch index {
    case ..<16:
      let value = RGB.named[max(index, 0)]
      self.init(red: value >> 16, green: value >> 8 & 0xFF, blue: value & 0xFF)
    case ..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let place = index - 16
      self.init(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
    default:
      let grey = 8 + 10 * min(index - 232, 23)
      self.init(red: grey, green: grey, blue: grey)
    }
  }

  private static let named = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// The nearest colour among some of the 256. Cost: one pass over them.
  public func nearest(of indices: Range<Int>) -> Int {
    indices.min { distance(RGB(index: $0)) < distance(RGB(index: $1)) } ?? 0
  }

  private func distance(_ other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return red * red + green * green + blue * blue
  }
}
