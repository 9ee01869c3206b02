extension Screen {
  /// The same picture in ASCII signs (domain E-16): what no sign stands for becomes a word, never a row of `?`.
  ///
  /// A run of Arabic becomes `(ar)`, so that who reads it knows that a text is there and in what language;
  /// one of less than four columns becomes `~`. Latin letters lose their marks. Cost: linear in the cells.
  public func inASCII() -> Screen {
    var plain = self
    for y in 0..<size.rows {
      var x = 0
      while x < size.columns {
        let cell = cells[y * size.columns + x]
        if cell.isArabic {
          x = plain.replaceArabic(in: self, from: x, row: y)
          continue
        }
        if let byte = cell.glyph.utf8.first, byte >= 0x80 {
          var sign = cell
          sign.glyph = cell.style.form.ascii(cell.glyph)
          sign.width = 1
          plain.put(sign, at: Position(x: x, y: y))
        }
        x += max(1, cell.width)
      }
    }
    return plain
  }

  /// The same picture with the signs that the 16-colour console of Linux has, whose font holds 256 or 512.
  ///
  /// Letters of people stay as they are: the font of a console is chosen for its language.
  public func inConsoleSigns() -> Screen {
    var plain = self
    for (index, cell) in cells.enumerated() where !cell.isContinuation {
      guard let sign = cell.style.form.console(cell.glyph) else { continue }
      var changed = cell
      changed.glyph = sign
      plain.put(changed, at: Position(x: index % size.columns, y: index / size.columns))
    }
    return plain
  }

  /// The same picture for a screen reader (domain E-13): without lines and blocks, which are read as nothing but
  /// noise, and with the selection only on the row of the cursor.
  public func withoutShapes() -> Screen {
    var plain = self
    for (index, cell) in cells.enumerated() {
      let y = index / max(1, size.columns)
      var changed = cell
      if cell.isShape { changed.glyph = " " }
      if cell.style.surface == .selection, y != cursor?.y { changed.style.surface = .plain }
      if changed != cell, !cell.isContinuation {
        plain.put(changed, at: Position(x: index % size.columns, y: y))
      }
    }
    return plain
  }

  /// What is selected in the row of the cursor, with one blank between its parts; nil when nothing is.
  public var selectedText: String? {
    guard let cursor, (0..<size.rows).contains(cursor.y) else { return nil }
    let row = cells[cursor.y * size.columns..<(cursor.y + 1) * size.columns]
    let text = row.filter { $0.style.surface == .selection }.map(\.glyph).joined()
    let words = text.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// Puts `(ar)` in the place of a run of Arabic that begins at a column; the column after the run.
  private mutating func replaceArabic(in screen: Screen, from start: Int, row y: Int) -> Int {
    var end = start
    var x = start
    // Blanks, digits and signs between two Arabic words belong to the run.
    while x < size.columns {
      let cell = screen.cells[y * size.columns + x]
      if cell.isArabic {
        end = x + max(1, cell.width)
      } else if x - end >= 3
        || cell.style.surface != screen.cells[y * size.columns + start].style.surface
      {
        break
      }
      x += 1
    }
    let style = screen.cells[y * size.columns + start].style
    let word = end - start >= 4 ? "(ar)" : "~"
    for (offset, x) in (start..<end).enumerated() {
      let glyph = word.dropFirst(offset).first.map(String.init) ?? " "
      put(Cell(glyph, style: style), at: Position(x: x, y: y))
    }
    return end
  }
}

extension Cell {
  /// Whether an Arabic letter stands in it, also in one of the shapes that letters take beside others.
  fileprivate var isArabic: Bool {
    guard let scalar = glyph.unicodeScalars.first?.value else { return false }
    switch scalar {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      return true
    default: return false
    }
  }

  /// Whether it is drawn and not read: a line, a block, a part of a big letter.
  fileprivate var isShape: Bool {
    guard let scalar = glyph.unicodeScalars.first?.value else { return false }
    return (0x2500...0x259F).contains(scalar)
  }
}
