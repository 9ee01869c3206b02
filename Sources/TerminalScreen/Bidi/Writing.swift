internal import CFriBidi

/// Who puts text of both directions in order: the program, the terminal, or nobody (domain D-1).
public enum BidiMode: String, CaseIterable, Hashable, Sendable {
  /// The program orders and shapes, and tells the terminal not to.
  case app
  /// The terminal orders; text is sent as it is stored.
  case terminal
  /// The terminal turns single words; the program orders the words (kitty).
  case words
  /// Nobody: text is shown as it is stored.
  case off
}

/// From which side text runs.
public enum TextDirection: Hashable, Sendable {
  /// As Latin letters do.
  case leftToRight
  /// As Arabic letters do.
  case rightToLeft

  /// The direction of a paragraph: that of its first strong letter, nil where there is none (UAX 9, P2).
  public static func of(_ text: String) -> TextDirection? {
    // Nearly all text is Latin, and its first letters tell.
    for scalar in text.unicodeScalars {
      let type = fribidi_get_bidi_type(scalar.value)
      if type == BIDI_TYPE_LETTER_LEFT { return .leftToRight }
      if type == BIDI_TYPE_LETTER_RIGHT
        || type == BIDI_TYPE_LETTER_ARABIC
      {
        return .rightToLeft
      }
    }
    return nil
  }

  /// Whether a text holds a letter, or an invisible mark, that runs from right to left.
  static func isNeeded(for text: String) -> Bool {
    // The first byte of every such letter; few other texts have one.
    text.utf8.contains { $0 >= 0xD6 }
      && text.unicodeScalars.contains {
        $0.value >= 0x590 && (isStrongRight($0.value) || $0.value == 0x200F)
      }
  }

  private static func isStrongRight(_ value: UInt32) -> Bool {
    let type = fribidi_get_bidi_type(value)
    return type == BIDI_TYPE_LETTER_RIGHT
      || type == BIDI_TYPE_LETTER_ARABIC
  }
}

/// How text is written in a terminal: who orders it, and from which side the page is read.
///
/// Like a locale it belongs to the terminal and to no text, so it goes along unseen: whoever makes a picture sets it
/// with `withValue`, and measuring, wrapping and drawing agree.
public struct Writing: Hashable, Sendable {
  /// Who orders.
  public var mode: BidiMode
  /// From which side the interface is read.
  public var interface: TextDirection

  /// A way of writing; text as it is stored, read from the left, when nothing is said.
  public init(mode: BidiMode = .off, interface: TextDirection = .leftToRight) {
    self.mode = mode
    self.interface = interface
  }

  /// What measuring, wrapping and drawing go by.
  @TaskLocal public static var current = Writing()

  /// The side from which a page is laid out: only a program that orders its text turns its panes, too (domain D-11).
  public var page: TextDirection { mode == .app ? interface : .leftToRight }

  /// Whether pages are laid out from the right.
  public var isMirrored: Bool { page == .rightToLeft }

  /// Whether the program puts letters in order.
  public var orders: Bool { mode == .app || mode == .words }

  /// Whether a paragraph stands at the far edge of its panel, because it runs against the page (domain D-6).
  ///
  /// Where the terminal orders it, it begins where all rows begin: the terminal moves it itself.
  public func isSetApart(_ text: String) -> Bool {
    mode != .terminal && (TextDirection.of(text) ?? page) != page
  }
}
