import SessionState

/// The form in which words are compared: of one case, without vowel signs, one letter for its variants.
enum Folding {
  /// Folds letters as the search does (domain D-9); separators become one space.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var pending = false
    for scalar in SearchFolding.fold(StoredText.clean(text)).unicodeScalars {
      switch scalar.value {
      case 0x20, 0xA0, 0x2D, 0x5F, 0x2010...0x2015, 0x3A, 0x3B, 0x2C, 0x61B:
        pending = !folded.isEmpty
      default:
        if pending { folded.append(" ") }
        pending = false
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// The text with the digits 0–9 for those of Arabic and Persian.
  static func westernDigits(_ text: String) -> String { SearchFolding.latinDigits(text) }
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
