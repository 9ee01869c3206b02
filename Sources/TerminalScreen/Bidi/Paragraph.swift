internal import CFriBidi

/// One cell's worth of a paragraph: a letter as it is shown, with its marks.
struct Glyph {
  /// What is shown: the letter in its joined form, or a ligature, and its marks.
  var text: String
  var style: Style
  /// Columns: 0 (an invisible mark), 1 or 2.
  var width: Int
  /// The embedding level; odd runs from right to left.
  var level: UInt8
  /// The class in UAX 9.
  var type: FriBidiCharType
  /// The clusters of the text that it shows: two in a ligature.
  var clusters: Range<Int>
}

/// A paragraph with the direction and the shape of each of its letters, in the order in which it is stored.
///
/// Order and shapes come from FriBidi (UAX 9, Arabic joining); what is cut or wrapped afterwards keeps them.
struct Paragraph {
  /// The visible and the invisible glyphs, as they are stored.
  private(set) var glyphs: [Glyph] = []
  /// The direction of the whole.
  let base: TextDirection
  private let mode: BidiMode

  /// One cluster to be laid out.
  struct Cluster {
    var character: Character
    var style: Style
  }

  /// - Parameters:
  ///   - clusters: The clusters in their order.
  ///   - base: The direction; nil: that of the first strong letter; on a page from the right that of the page,
  ///     but for text in Latin letters alone.
  init(_ clusters: [Cluster], base: TextDirection?, writing: Writing) {
    mode = writing.mode
    var letters = Letters(clusters)
    let own = letters.direction ?? .leftToRight
    let isOwn = letters.isLatinText && !letters.isRow(clusters)
    self.base = base ?? (writing.isMirrored && !isOwn ? .rightToLeft : own)
    if self.base == .rightToLeft {
      letters.joinSignsToNumbers()
      if writing.isMirrored { letters.settleForPage(clusters) }
    }
    let levels = letters.levels(self.base)
    let shapes = mode == .app ? letters.shapes(levels) : letters.scalars
    var joined: (first: Int?, marks: String.UnicodeScalarView) = (nil, String.UnicodeScalarView())
    for index in letters.scalars.indices {
      let level = UInt8(clamping: levels[index])
      guard let cluster = letters.clusters[index] else { continue }
      if shapes[index] == BIDI_FILLER {
        // Lam and alef are one letter, which stands at the alef; what stood on the lam stands on it, too.
        joined = (joined.first ?? cluster, Letters.marks(clusters[cluster].character))
        continue
      }
      let character = clusters[cluster].character
      var text = Letters.text(
        character, shape: shapes[index], of: letters.scalars[index],
        turned: writing.isMirrored && level % 2 == 1 && clusters[cluster].style.ink != .key)
      if !joined.marks.isEmpty {
        text.unicodeScalars.insert(
          contentsOf: joined.marks, at: text.unicodeScalars.index(after: text.startIndex))
      }
      glyphs.append(
        Glyph(
          text: text, style: clusters[cluster].style, width: TextWidth.of(character),
          level: level, type: letters.types[index],
          clusters: (joined.first ?? cluster)..<cluster + 1))
      joined = (nil, String.UnicodeScalarView())
    }
  }

  /// Some of the glyphs in the order in which they are seen, from the left; they keep the levels of the paragraph.
  func visual(_ row: [Glyph]) -> [Glyph] {
    let order = Paragraph.order(row, base)
    let seen = order.map { row[$0] }
    return mode == .words ? Paragraph.turningWordsBack(seen) : seen
  }

  /// Which glyph of a row is seen at each place, from the left (UAX 9, L1 and L2).
  static func order(_ row: [Glyph], _ base: TextDirection) -> [Int] {
    guard !row.isEmpty else { return [] }
    let types = row.map(\.type)
    var levels = row.map { FriBidiLevel($0.level) }
    var map = row.indices.map { FriBidiStrIndex($0) }
    let direction = base == .rightToLeft ? BIDI_PARAGRAPH_RIGHT : BIDI_PARAGRAPH_LEFT
    let done = fribidi_reorder_line(
      0, types, FriBidiStrIndex(row.count), 0, direction, &levels, nil, &map)
    return done == 0 ? Array(row.indices) : map.map(Int.init)
  }

  /// kitty turns the letters of each word itself, so each is sent as it is stored.
  private static func turningWordsBack(_ row: [Glyph]) -> [Glyph] {
    var result: [Glyph] = []
    var word: [Glyph] = []
    for glyph in row {
      if glyph.level % 2 == 1, glyph.text != " " {
        word.append(glyph)
      } else {
        result += word.reversed() + [glyph]
        word = []
      }
    }
    return result + word.reversed()
  }
}
