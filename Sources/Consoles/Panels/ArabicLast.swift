import Words

// D-5: Latin letters behind Arabic ones change their places on a terminal that knows both directions.

extension [String] {
  /// The same texts, those with Arabic letters behind the others.
  var arabicLast: [String] { filter { !$0.isRightToLeft } + filter(\.isRightToLeft) }

  /// Rows of the texts: those in Latin letters in one, each of the others in one of its own.
  var arabicApart: [String] {
    let latin = filter { !$0.isRightToLeft }.joined(separator: " · ")
    return (latin.isEmpty ? [] : [latin]) + filter(\.isRightToLeft)
  }
}
