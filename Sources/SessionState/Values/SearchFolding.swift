import Foundation

/// Letters as a search sees them (domain D-9): `الانسانية` finds `الإنسانيّة`, `secretary` finds `Secretary`.
public enum SearchFolding {
  /// A text without case, marks and tatweel, and with one form for each Arabic letter and digit.
  public static func fold(_ text: String) -> String {
    let lowered = text.lowercased()
    if lowered.utf8.allSatisfy({ $0 < 0x80 }) { return lowered }
    var folded = String.UnicodeScalarView()
    // Decomposed, an accent, a haraka or a hamza on its seat is a mark of its own.
    for scalar in lowered.decomposedStringWithCanonicalMapping.unicodeScalars {
      if let plain = replacement(of: scalar) { folded.append(plain) }
    }
    return String(folded)
  }

  /// A text with Arabic-Indic and Persian digits as Latin ones, and nothing else changed.
  public static func latinDigits(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var latin = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0660...0x0669, 0x06F0...0x06F9: latin.append(replacement(of: scalar) ?? scalar)
      default: latin.append(scalar)
      }
    }
    return String(latin)
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case ..<0x80: return scalar
    case 0x0300...0x036F, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: return nil
    case 0x0640, 0x061C, 0x200B...0x200F: return nil
    case 0x0671: return "\u{0627}"
    case 0x0649: return "\u{064A}"
    case 0x0629: return "\u{0647}"
    case 0x060C: return ","
    case 0x061F: return "?"
    case 0x0660...0x0669: return Unicode.Scalar(0x30 + scalar.value - 0x0660)
    case 0x06F0...0x06F9: return Unicode.Scalar(0x30 + scalar.value - 0x06F0)
    default: return scalar
    }
  }
}
