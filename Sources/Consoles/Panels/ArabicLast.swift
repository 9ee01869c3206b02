import TerminalScreen
import Words

// D-5: Latin letters behind Arabic ones change their places on a terminal that knows both directions.

extension String {
  /// Whether nothing may stand behind the text in its row; on a page from the right everything stands in order.
  var endsRow: Bool { isRightToLeft && !Writing.current.isMirrored }
}

extension [String] {
  /// The same texts, those with Arabic letters behind the others.
  var arabicLast: [String] { filter { !$0.endsRow } + filter(\.endsRow) }

  /// Rows of the texts: those in Latin letters in one, each of the others in one of its own.
  var arabicApart: [String] {
    let latin = filter { !$0.endsRow }.joined(separator: " · ")
    return (latin.isEmpty ? [] : [latin]) + filter(\.endsRow)
  }
}
