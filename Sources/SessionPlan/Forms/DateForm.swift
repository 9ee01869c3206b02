import SessionState

/// Dates as people write them: `2026-05-14`, `14.05.2026`, `14/05/2026`, `14 May 2026`, `May 14, 2026`.
enum DateForm {
  /// The date; nil also where day and month could be exchanged, as in `05/06/2026`.
  static func date(_ text: String) -> LocalDate? {
    var scanner = FormScanner(text)
    if let year = scanner.number(digits: 4...4) {
      guard scanner.mark(["-", "/", "."]) != nil, let month = scanner.number(digits: 1...2),
        scanner.mark(["-", "/", "."]) != nil, let day = scanner.number(digits: 1...2),
        scanner.isAtEnd
      else { return nil }
      return LocalDate(year: year, month: month, day: day)
    }
    if let first = scanner.number(digits: 1...2) {
      if let separator = scanner.mark(["-", "/", "."]) {
        return numeric(first, separator, &scanner)
      }
      return named(day: first, &scanner)
    }
    return named(day: nil, &scanner)
  }

  private static func numeric(
    _ first: Int, _ separator: Character, _ scanner: inout FormScanner
  ) -> LocalDate? {
    guard let second = scanner.number(digits: 1...2), scanner.mark([separator]) != nil,
      let year = scanner.number(digits: 4...4), scanner.isAtEnd
    else { return nil }
    // With full stops the day stands first everywhere; otherwise only a number above 12 tells.
    if separator == "." || first > 12 || first == second {
      return LocalDate(year: year, month: second, day: first)
    }
    return second > 12 ? LocalDate(year: year, month: first, day: second) : nil
  }

  private static func named(day first: Int?, _ scanner: inout FormScanner) -> LocalDate? {
    scanner.skipSpace()
    guard let month = month(scanner.word()) else { return nil }
    scanner.skipSpace()
    guard let day = first ?? scanner.number(digits: 1...2) else { return nil }
    _ = scanner.mark([","])
    scanner.skipSpace()
    guard let year = scanner.number(digits: 4...4), scanner.isAtEnd else { return nil }
    return LocalDate(year: year, month: month, day: day)
  }

  private static let months = [
    ["jan", "january", "يناير"], ["feb", "february", "فبراير"], ["mar", "march", "مارس"],
    ["apr", "april", "ابريل"], ["may", "مايو"], ["jun", "june", "يونيو"],
    ["jul", "july", "يوليو"], ["aug", "august", "اغسطس"], ["sep", "sept", "september", "سبتمبر"],
    ["oct", "october", "اكتوبر"], ["nov", "november", "نوفمبر"], ["dec", "december", "ديسمبر"],
  ]

  private static func month(_ word: String) -> Int? {
    let folded = Folding.fold(word)
    return months.firstIndex { $0.contains(folded) }.map { $0 + 1 }
  }
}

/// The day of an agenda row: the number of a day, or its date.
enum DayReference: Hashable {
  case number(Int)
  case date(LocalDate)

  /// Reads `2`, `Day 2`, `اليوم 2` or a date.
  init?(_ text: String) {
    if let date = DateForm.date(text) {
      self = .date(date)
      return
    }
    var digits = Folding.fold(text)[...]
    for word in ["day ", "day", "اليوم ", "يوم "] where digits.hasPrefix(word) {
      digits = digits.dropFirst(word.count)
      break
    }
    guard digits.count <= 3, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(digits), number > 0
    else { return nil }
    self = .number(number)
  }
}
