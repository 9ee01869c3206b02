/// How many columns text takes in a terminal, after the program's own table (Unicode 17.0).
///
/// Layout never asks the C library: its answer differs from system to system. Ambiguous width and
/// anything unknown is 1. Control characters have width 0 here; the cleaner replaces them first.
public enum TextWidth {
  /// The version of Unicode that the tables follow (domain D-15).
  public static let unicodeVersion = "17.0"

  /// The columns of a text in one row, as it is drawn: the sum over its grapheme clusters.
  ///
  /// The text is cleaned first, so that a control character counts as what stands for it; lam with alef is one
  /// column where the program shapes (``Writing/current``).
  /// Cost: linear; for printable ASCII one pass over the bytes.
  public static func of(_ text: String) -> Int {
    if TextCleaner.isPlain(text) { return text.utf8.count }
    var ligatures = Ligatures()
    return TextCleaner.clean(text).reduce(0) { $0 + ligatures.width(of: $1) }
  }

  /// Widths of clusters one after the other, with lam and alef in one column where they are one letter.
  struct Ligatures {
    private let isShaped = Writing.current.mode == .app
    private var followsLam = false

    /// The columns that the next cluster adds.
    mutating func width(of character: Character) -> Int {
      guard isShaped else { return TextWidth.of(character) }
      let scalars = character.unicodeScalars
      let base = scalars[scalars.startIndex].value
      let joins = followsLam && Ligatures.alefs.contains(base)
      followsLam =
        base == 0x644 && !scalars.contains { $0.value == 0x200C || $0.value == 0x200D }
      return joins ? 0 : TextWidth.of(character)
    }

    private static let alefs: Set<UInt32> = [0x622, 0x623, 0x625, 0x627]
  }

  /// The columns of one grapheme cluster: 0, 1 or 2.
  ///
  /// The widths of its scalars are added up to 2: a letter with marks stays 1, a sequence of joined
  /// emoji 2, a flag 2, a consonant with a spacing vowel sign 2.
  public static func of(_ character: Character) -> Int {
    if character.isASCII { return character.unicodeScalars.allSatisfy { $0.value >= 0x20 } ? 1 : 0 }
    var width = 0
    for scalar in character.unicodeScalars {
      width += of(scalar)
      if width >= 2 { return 2 }
    }
    return width
  }

  /// The columns of one scalar on its own: 0, 1 or 2.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1
    }
    if contains(zero, value) { return 0 }
    return value >= 0x1100 && contains(wide, value) ? 2 : 1
  }

  /// Binary search in a table of first and last values.
  private static func contains(_ table: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > table[2 * middle + 1] {
        low = middle + 1
      } else if value < table[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
