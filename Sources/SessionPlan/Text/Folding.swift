import SessionState

/// The form in which words are compared: of one case, without vowel signs, one letter for its variants.
enum Folding {
  /// Folds case, harakat, tatweel, variants of Arabic letters and digits; separators become one space.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var pending = false
    for scalar in StoredText.clean(text).lowercased().unicodeScalars {
      switch scalar.value {
      case 0x20, 0xA0, 0x2D, 0x5F, 0x2010...0x2015, 0x3A, 0x3B, 0x2C, 0x60C, 0x61B:
        pending = !folded.isEmpty
      case 0x640, 0x64B...0x65F, 0x670, 0x200C...0x200F, 0x61C:
        break
      default:
        if pending { folded.append(" ") }
        pending = false
        folded.append(letter(scalar))
      }
    }
    return String(folded)
  }

  /// The text with the digits 0–9 for those of Arabic and Persian.
  static func westernDigits(_ text: String) -> String {
    var western = String.UnicodeScalarView()
    western.append(contentsOf: text.unicodeScalars.lazy.map(digit))
    return String(western)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x660...0x669: Unicode.Scalar(UInt8(scalar.value - 0x660 + 0x30))
    case 0x6F0...0x6F9: Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 0x30))
    default: scalar
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x622, 0x623, 0x625, 0x671: "\u{627}"
    case 0x649, 0x626: "\u{64A}"
    case 0x629: "\u{647}"
    case 0x624: "\u{648}"
    default: digit(scalar)
    }
  }
}

/// The known word that somebody may have meant.
enum Nearest {
  /// The candidate with the fewest letters to change, if those are few.
  static func to(_ word: String, among candidates: [String]) -> String? {
    let folded = Array(Folding.fold(String(word.prefix(40))).unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(Folding.fold(candidate).unicodeScalars)
      let limit = min(folded.count, other.count) / 3
      guard limit > 0, abs(folded.count - other.count) <= limit else { continue }
      let distance = changes(folded, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The letters to insert, remove, replace or swap with a neighbour.
  private static func changes(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var least = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
