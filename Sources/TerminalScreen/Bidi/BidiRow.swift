/// One row of text with letters of both directions, in the order in which it is seen, and cut where it is too long.
///
/// Direction and shape of each letter are those it has in the whole text; what is cut off is the end of the text as
/// it is read, and the `…` stands there: at the left of Arabic letters.
struct BidiRow {
  /// The cells from the left, and their columns.
  let cut: (cells: [Cell], columns: Int)

  init(_ text: StyledText, room: Int, writing: Writing) {
    var clusters: [Paragraph.Cluster] = []
    let around = text.surroundings ?? Surroundings()
    BidiRow.add(around.before, .text, to: &clusters)
    let first = clusters.count
    for run in text.runs { BidiRow.add(run.text, run.style, to: &clusters) }
    let end = clusters.count
    BidiRow.add(around.after, .text, to: &clusters)
    let paragraph = Paragraph(clusters, base: around.base, writing: writing)
    let glyphs = paragraph.glyphs.filter { (first..<end).contains($0.clusters.lowerBound) }
    let kept = BidiRow.fitting(glyphs, room)
    let cells = paragraph.visual(kept).compactMap { glyph in
      glyph.width > 0 ? Cell(glyph.text, style: glyph.style, width: glyph.width) : nil
    }
    cut = (cells, kept.reduce(0) { $0 + $1.width })
  }

  private static func add(
    _ text: String, _ style: Style, to clusters: inout [Paragraph.Cluster]
  ) {
    for character in TextCleaner.clean(text, as: .oneLine, keepsDirectionMarks: true) {
      clusters.append(Paragraph.Cluster(character: character, style: style))
    }
  }

  /// What fits, with `…` behind it when something had to go.
  private static func fitting(_ glyphs: [Glyph], _ room: Int) -> [Glyph] {
    guard glyphs.reduce(0, { $0 + $1.width }) > room else { return glyphs }
    var kept: [Glyph] = []
    var used = 0
    for glyph in glyphs {
      guard used + glyph.width < room else {
        guard room > 0 else { return [] }
        if kept.contains(where: { !isLoose($0) }) {
          while kept.last.map(isLoose) == true { kept.removeLast() }
        }
        // It runs with the letters before it, so that it is met where reading stops.
        var dots = glyph
        dots.text = "…"
        dots.width = 1
        dots.level = kept.last?.level ?? glyph.level
        // A space at the end of a row goes to the far side; this is no space.
        dots.type = Letters.letterType
        return kept + [dots]
      }
      kept.append(glyph)
      used += glyph.width
    }
    return kept
  }

  private static func isLoose(_ glyph: Glyph) -> Bool {
    glyph.text.count == 1 && glyph.text.first.map { Screen.loose.contains($0) } == true
  }
}
