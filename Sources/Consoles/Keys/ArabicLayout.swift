import TerminalScreen

/// What the letters of an Arabic keyboard mean as commands: the Latin letter on the same key (domain D-12).
///
/// Only letters that no Latin layout gives are in the standard table. A key that gives two letters at once, as `b` does
/// with `لا`, cannot be told from two keys, so no command is bound to it alone.
struct ArabicLayout: Hashable, Sendable {
  /// The Latin letter on the key of each Arabic one.
  var letters: [Character: Character]

  /// The Arabic 101 layout, with the letters that Shift gives.
  static let standard = ArabicLayout(letters: plain.merging(shifted) { first, _ in first })

  /// A key by its Latin letter; other keys as they are.
  func latin(_ key: Key) -> Key {
    guard case .character(let letter) = key, let latin = letters[letter] else { return key }
    return .character(latin)
  }

  private static let plain: [Character: Character] = [
    "ض": "q", "ص": "w", "ث": "e", "ق": "r", "ف": "t", "غ": "y", "ع": "u", "ه": "i", "خ": "o",
    "ح": "p", "ج": "[", "د": "]", "ش": "a", "س": "s", "ي": "d", "ب": "f", "ل": "g", "ا": "h",
    "ت": "j", "ن": "k", "م": "l", "ك": ";", "ط": "'", "ئ": "z", "ء": "x", "ؤ": "c", "ر": "v",
    "ى": "n", "ة": "m", "و": ",", "ز": ".", "ظ": "/", "ذ": "`", "؟": "?",
    // The digits that some Arabic and Persian layouts give.
    "٠": "0", "١": "1", "٢": "2", "٣": "3", "٤": "4", "٥": "5", "٦": "6", "٧": "7", "٨": "8",
    "٩": "9", "۰": "0", "۱": "1", "۲": "2", "۳": "3", "۴": "4", "۵": "5", "۶": "6", "۷": "7",
    "۸": "8", "۹": "9",
  ]

  /// With Shift; the keys of D, F, L, Z, C, V and M give signs that a Latin keyboard has, too, so that they are not told
  /// apart here.
  private static let shifted: [Character: Character] = [
    "\u{064E}": "Q", "\u{064B}": "W", "\u{064F}": "E", "\u{064C}": "R", "إ": "Y", "‘": "U",
    "÷": "I", "×": "O", "؛": "P", "\u{0650}": "A", "\u{064D}": "S", "أ": "H", "ـ": "J", "،": "K",
    "\u{0652}": "X", "آ": "N", "\u{0651}": "~",
  ]
}
