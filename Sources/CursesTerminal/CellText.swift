import CNcurses
import TerminalScreen

/// What ncurses is given for a cell: for a wide cell that it thinks narrow, in two pieces.
///
/// Neither format characters nor variation selectors pass: ncurses and terminals disagree about
/// them, and a row whose columns are counted in two ways falls apart.
struct CellText {
  /// A base and at most four marks.
  var first: [UInt32]
  /// What stands in the next cell, when ncurses does not fill it itself.
  var second: UInt32?

  init(_ cell: Cell, ascii: Bool) {
    let glyph = ascii ? cell.style.form.ascii(cell.glyph) : cell.glyph
    if let byte = glyph.utf8.first, glyph.utf8.count == 1 {
      first = [UInt32(byte)]
      second = cell.width == 2 ? 0x20 : nil
      return
    }
    let scalars = Array(glyph.unicodeScalars)
    let base = scalars.first ?? " "
    let columns = Int(terminal_columns_of(base.value))
    // A base the C library does not know, or thinks wider than the cell, would shift the row.
    guard (1...cell.width).contains(columns) else {
      first = [0xFFFD]
      second = cell.width == 2 ? 0x20 : nil
      return
    }
    first = [base.value] + scalars.dropFirst().filter(CellText.isMark).prefix(4).map(\.value)
    if cell.width == 2 && columns == 1 {
      // A flag, or a letter with a spacing sign: the second part has a cell of its own.
      let next = scalars.dropFirst().first {
        TextWidth.of($0) == 1 && terminal_columns_of($0.value) == 1
      }
      second = next?.value ?? 0x20
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard TextWidth.of(scalar) == 0, terminal_columns_of(scalar.value) == 0 else { return false }
    let isSelector =
      (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
    return !isSelector && scalar.properties.generalCategory != .format
  }
}
