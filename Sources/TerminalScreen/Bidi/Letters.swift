internal import CFriBidi

/// The base letters of clusters as FriBidi takes them: marks ride on their letters and do not part what joins.
struct Letters {
  /// One scalar for each cluster, and one for each joiner in it.
  private(set) var scalars: [UInt32] = []
  /// The cluster that a scalar stands for; nil for a joiner.
  private(set) var clusters: [Int?] = []
  /// The classes in UAX 9.
  var types: [FriBidiCharType]

  init(_ text: [Paragraph.Cluster]) {
    scalars.reserveCapacity(text.count)
    clusters.reserveCapacity(text.count)
    for (index, cluster) in text.enumerated() {
      var isFirst = true
      for scalar in cluster.character.unicodeScalars {
        if isFirst {
          scalars.append(scalar.value)
          clusters.append(index)
        } else if (0x200C...0x200D).contains(scalar.value) {
          scalars.append(scalar.value)
          clusters.append(nil)
        }
        isFirst = false
      }
    }
    types = Array(repeating: BIDI_TYPE_LETTER_LEFT, count: scalars.count)
    fribidi_get_bidi_types(scalars, FriBidiStrIndex(scalars.count), &types)
  }

  /// The direction of the first strong letter.
  var direction: TextDirection? {
    switch fribidi_get_par_direction(types, FriBidiStrIndex(types.count)) {
    case BIDI_PARAGRAPH_RIGHT: .rightToLeft
    case BIDI_PARAGRAPH_LEFT: .leftToRight
    default: nil
    }
  }

  /// Whether it is text in Latin letters and nothing else, such as a title that has no translation: it runs as such
  /// text does, wherever it stands. What begins with a sign is a row, and goes with its page.
  var isLatinText: Bool {
    guard let first = scalars.first.flatMap(Unicode.Scalar.init),
      first.properties.isAlphabetic || "[(“‘\"'".unicodeScalars.contains(first)
    else { return false }
    return direction == .leftToRight
      && !types.contains { $0 == BIDI_TYPE_LETTER_RIGHT || $0 == BIDI_TYPE_LETTER_ARABIC }
  }

  /// A sign right before a number is part of it, so that `+4` stays `+4` among Arabic letters (domain D-10).
  mutating func joinSignsToNumbers() {
    for index in scalars.indices.dropLast() where Letters.signs.contains(scalars[index]) {
      // Between two numbers, or behind a letter, it parts or joins them and is no sign.
      let follows = index > 0 && Letters.isStrong(types[index - 1])
      if !follows, types[index + 1] == BIDI_TYPE_NUMBER {
        types[index] = BIDI_TYPE_NUMBER
      }
    }
  }

  /// The class of a Latin letter.
  static var letterType: FriBidiCharType { BIDI_TYPE_LETTER_LEFT }

  private static let signs: Set<UInt32> = [0x23, 0x2B, 0x2D, 0x2212, 0xD7, 0x2248]

  /// Whether a scalar of this class is a letter or a digit.
  static func isStrong(_ type: FriBidiCharType) -> Bool {
    [
      BIDI_TYPE_LETTER_LEFT, BIDI_TYPE_LETTER_RIGHT, BIDI_TYPE_LETTER_ARABIC, BIDI_TYPE_NUMBER,
      BIDI_TYPE_NUMBER_ARABIC,
    ].contains(type)
  }

  /// The embedding level of each scalar.
  func levels(_ base: TextDirection) -> [FriBidiLevel] {
    let count = FriBidiStrIndex(scalars.count)
    var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
    guard !scalars.isEmpty else { return levels }
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    fribidi_get_bracket_types(scalars, count, types, &brackets)
    var direction = base == .rightToLeft ? BIDI_PARAGRAPH_RIGHT : BIDI_PARAGRAPH_LEFT
    // Zero says that memory ran out; then everything runs with the page.
    let isDone =
      fribidi_get_par_embedding_levels_ex(types, brackets, count, &direction, &levels) != 0
    return isDone ? levels : levels.map { _ in base == .rightToLeft ? 1 : 0 }
  }

  /// The joined forms of Arabic letters, lam-alef in one, and mirrored brackets.
  func shapes(_ levels: [FriBidiLevel]) -> [UInt32] {
    let count = FriBidiStrIndex(scalars.count)
    var shapes = scalars
    var joining = [FriBidiArabicProp](repeating: 0, count: scalars.count)
    fribidi_get_joining_types(scalars, count, &joining)
    fribidi_join_arabic(types, count, levels, &joining)
    fribidi_shape(BIDI_SHAPE, levels, count, &joining, &shapes)
    return shapes
  }

  /// A cluster with another base letter; without the joiners, which have done their work.
  static func text(
    _ character: Character, shape: UInt32, of scalar: UInt32, turned: Bool
  ) -> String {
    if turned, let other = turnedSigns[character] { return String(other) }
    guard shape != scalar, let base = Unicode.Scalar(shape) else { return String(character) }
    var text = String.UnicodeScalarView([base])
    text += marks(character)
    return String(text)
  }

  /// What stands on the base letter of a cluster.
  static func marks(_ character: Character) -> String.UnicodeScalarView {
    var marks = String.UnicodeScalarView()
    for scalar in character.unicodeScalars.dropFirst()
    where !(0x200C...0x200D).contains(scalar.value) {
      marks.append(scalar)
    }
    return marks
  }

  /// Signs that point along the text, which Unicode does not mirror.
  private static let turnedSigns: [Character: Character] = [
    "▶": "◀", "◀": "▶", "▌": "▐", "▐": "▌", "▏": "▕", "↳": "↲", "→": "←", "←": "→",
  ]
}
