import Foundation
import SessionState

/// Finds names in free text: whole words, whatever their case, accents and Arabic forms, the longest name first.
///
/// Built once from all names; a text then costs one look-up a word, however many names there are.
struct NameMatcher: Sendable {
  /// Whose name it is.
  enum Owner: Hashable, Sendable {
    case person
    case group(GroupType)
  }

  /// A name found in a text.
  struct Match {
    var range: Range<String.Index>
    var owner: Owner
    /// Whether it is written in Arabic letters.
    var isArabic: Bool
  }

  /// Whose name a row of words is, by the words with a space between.
  private var owners: [String: Owner] = [:]
  /// How many words the names have that begin with a word, the longest first.
  private var lengths: [String: [Int]] = [:]

  /// Takes names in; one that has no letter and no digit is none.
  init(_ names: [(text: String, owner: Owner)]) {
    for (text, owner) in names {
      let words = TextWords.of(text).map(\.folded)
      guard let first = words.first else { continue }
      let row = words.joined(separator: " ")
      // A person's name comes before a group's of the same words.
      if owners[row] == nil || owner == .person { owners[row] = owner }
      if lengths[first]?.contains(words.count) != true {
        lengths[first, default: []].append(words.count)
      }
    }
    for first in lengths.keys { lengths[first]?.sort(by: >) }
  }

  /// The names in a text, from its beginning, none inside another.
  func matches(in text: String) -> [Match] {
    guard !owners.isEmpty else { return [] }
    let words = TextWords.of(text)
    var found: [Match] = []
    var index = words.startIndex
    while index < words.endIndex {
      guard let (length, owner) = longest(at: index, of: words) else {
        index += 1
        continue
      }
      let last = words[index + length - 1]
      found.append(
        Match(
          range: words[index].range.lowerBound..<last.range.upperBound, owner: owner,
          isArabic: words[index].isArabic))
      index += length
    }
    return found
  }

  /// How many words the longest name takes up that begins at a word.
  private func longest(
    at index: Int, of words: [TextWords.Word]
  ) -> (length: Int, owner: Owner)? {
    var best: (length: Int, owner: Owner)?
    for first in words[index].stems {
      for length in lengths[first] ?? [] {
        guard length > best?.length ?? 0 else { break }
        guard words.count - index >= length else { continue }
        var row = first
        for word in words[(index + 1)..<(index + length)] { row += " " + word.folded }
        guard let owner = owners[row] else { continue }
        best = (length, owner)
        break
      }
    }
    return best
  }
}

/// The words of a text, folded, and where they stand in it.
enum TextWords {
  /// One word.
  struct Word {
    var folded: String
    var range: Range<String.Index>
    var isArabic: Bool

    /// The word, and what is left of an Arabic one without the short words that are written together with it.
    var stems: [String] {
      guard isArabic else { return [folded] }
      var stems = [folded]
      func offer(_ stem: Substring) {
        let text = String(stem)
        if text.unicodeScalars.count > 1, !stems.contains(text) { stems.append(text) }
      }
      for conjunction in ["", "و", "ف"] where folded.hasPrefix(conjunction) {
        let joined = folded.dropFirst(conjunction.count)
        offer(joined)
        if joined.hasPrefix("ال") { offer(joined.dropFirst(2)) }
        for preposition in ["ب", "ل", "ك"] where joined.hasPrefix(preposition) {
          let stem = joined.dropFirst(1)
          offer(stem)
          if stem.hasPrefix("ال") { offer(stem.dropFirst(2)) }
          // The article loses its first letter after one of them: `للأمين` is `ل` and `الأمين`.
          if preposition == "ل", stem.hasPrefix("ل") {
            offer(stem.dropFirst(1))
            offer("ا" + stem)
          }
        }
      }
      return stems
    }
  }

  /// The words of a text: runs of letters, digits and the marks on them.
  static func of(_ text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    func end(_ index: String.Index) {
      guard let begin = start else { return }
      start = nil
      let folded = SearchFolding.fold(String(scalars[begin..<index]))
      guard !folded.isEmpty else { return }
      let isArabic = folded.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) }
      words.append(Word(folded: folded, range: begin..<index, isArabic: isArabic))
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if isPartOfWord(scalars[index]) {
        if start == nil { start = index }
      } else {
        end(index)
      }
      index = scalars.index(after: index)
    }
    end(scalars.endIndex)
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & 0xDF)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    case .format: return true
    default: return false
    }
  }
}
