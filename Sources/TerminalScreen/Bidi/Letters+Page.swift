internal import CFriBidi

extension Letters {
  /// What the interface puts side by side on a page from the right stays apart (domain D-10, D-11).
  ///
  /// Names of keys keep their order and their brackets; a sign that begins a Latin word (`^P`, `--day`, `:restore`) and
  /// a dash within a date stay with it; gaps between columns and the separators of lists part Latin words, so that
  /// these follow each other from the right.
  mutating func settleForPage(_ text: [Paragraph.Cluster]) {
    for index in scalars.indices {
      guard let cluster = clusters[index] else { continue }
      if text[cluster].style.ink == .key {
        let isGap = types[index] == BIDI_TYPE_WHITESPACE
        types[index] = isGap ? BIDI_TYPE_LETTER_RIGHT : BIDI_TYPE_LETTER_LEFT
      } else if partsWords(index) || followsKey(index, text) {
        types[index] = BIDI_TYPE_LETTER_RIGHT
      } else if joinsDigits(index) {
        types[index] = BIDI_TYPE_NUMBER
      } else if beginsLatinWord(index) {
        types[index] = BIDI_TYPE_LETTER_LEFT
      }
    }
  }

  /// The blank between a key and what it does, which may begin with a number.
  private func followsKey(_ index: Int, _ text: [Paragraph.Cluster]) -> Bool {
    guard scalars[index] == 0x20, let cluster = clusters[index], cluster > 0 else { return false }
    return text[cluster - 1].style.ink == .key
  }

  /// Whether the page put it together: it begins with a key, or has columns or a list in it.
  func isRow(_ text: [Paragraph.Cluster]) -> Bool {
    text.first?.style.ink == .key || scalars.indices.contains(where: partsWords)
  }

  /// A gap of two blanks or more, a comma or a semicolon of Arabic, a middle dot.
  private func partsWords(_ index: Int) -> Bool {
    switch scalars[index] {
    case 0x60C, 0x61B: return true
    case 0xB7: return scalar(index - 1) == 0x20 && scalar(index + 1) == 0x20
    case 0x20: return scalar(index - 1) == 0x20 || scalar(index + 1) == 0x20
    default: return false
    }
  }

  /// The dashes of `2026-05-14`.
  private func joinsDigits(_ index: Int) -> Bool {
    scalars[index] == 0x2D && type(index - 1) == BIDI_TYPE_NUMBER
      && type(index + 1) == BIDI_TYPE_NUMBER
  }

  /// Signs right before a Latin letter, with nothing but a blank or the start before them.
  private func beginsLatinWord(_ index: Int) -> Bool {
    guard Self.beginnings.contains(scalars[index]) else { return false }
    var end = index
    while let next = scalar(end), Self.beginnings.contains(next) { end += 1 }
    guard type(end) == BIDI_TYPE_LETTER_LEFT || scalars[end - 1] == 0x5E else { return false }
    let before = scalar(index - 1)
    return before == nil || before == 0x20
      || Self.beginnings.contains(before ?? 0) && types[index - 1] == BIDI_TYPE_LETTER_LEFT
  }

  /// `^ - : / . ~ _ @ $`
  private static let beginnings: Set<UInt32> = [
    0x5E, 0x2D, 0x3A, 0x2F, 0x2E, 0x7E, 0x5F, 0x40, 0x24,
  ]

  private func scalar(_ index: Int) -> UInt32? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func type(_ index: Int) -> FriBidiCharType? {
    types.indices.contains(index) ? types[index] : nil
  }
}
