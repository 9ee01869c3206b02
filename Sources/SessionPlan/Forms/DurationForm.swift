/// Lengths of time as people write them: `45`, `45 min`, `1h`, `1h30`, `1:30`, `1 h 30 min`.
enum DurationForm {
  /// The length in seconds, below 0 for a length with a minus; a bare number counts minutes.
  static func seconds(_ text: String) -> Int? {
    var scanner = FormScanner(text)
    let isNegative = scanner.mark(["-", "−"]) != nil
    guard let first = scanner.number(digits: 1...6) else { return nil }
    let total = scanner.mark([":"]) == nil ? sum(first, &scanner) : clock(first, &scanner)
    guard let total else { return nil }
    return isNegative ? -total : total
  }

  /// Hours and minutes as on a clock, with seconds as spreadsheets add them.
  private static func clock(_ hours: Int, _ scanner: inout FormScanner) -> Int? {
    guard let minutes = scanner.number(digits: 2...2), minutes < 60 else { return nil }
    var seconds = 0
    if scanner.mark([":"]) != nil {
      guard let read = scanner.number(digits: 2...2), read < 60 else { return nil }
      seconds = read
    }
    scanner.skipSpace()
    // `1:30 h` says the same as `1:30`.
    if !scanner.isAtEnd, unit(scanner.word()) != .hours { return nil }
    return scanner.isAtEnd ? hours * 3600 + minutes * 60 + seconds : nil
  }

  /// Numbers with units from large to small; a last number without one counts the next smaller unit.
  private static func sum(_ first: Int, _ scanner: inout FormScanner) -> Int? {
    var total = 0
    var number = first
    var previous: Unit?
    while true {
      // Half of an hour as `1.5 h`; the digits of a fraction are few enough to stay exact.
      var tenths = 0
      if scanner.mark([".", ","]) != nil {
        guard let digit = scanner.number(digits: 1...1) else { return nil }
        tenths = digit
      }
      scanner.skipSpace()
      let word = scanner.word()
      guard let unit = word.isEmpty ? implied(after: previous) : unit(word),
        previous.map({ unit.rawValue < $0.rawValue }) ?? true
      else { return nil }
      total += number * unit.rawValue + tenths * unit.rawValue / 10
      previous = unit
      scanner.skipSpace()
      if scanner.isAtEnd { return total }
      guard let next = scanner.number(digits: 1...6) else { return nil }
      number = next
    }
  }

  private enum Unit: Int { case hours = 3600, minutes = 60, seconds = 1 }

  private static func implied(after previous: Unit?) -> Unit? {
    switch previous {
    case nil, .hours?: .minutes
    case .minutes?: .seconds
    case .seconds?: nil
    }
  }

  private static func unit(_ word: String) -> Unit? {
    switch Folding.fold(word) {
    case "h", "hr", "hrs", "hour", "hours", "ساعه", "ساعات", "س": .hours
    case "m", "min", "mins", "minute", "minutes", "'", "′", "’", "دقيقه", "دقايق", "د": .minutes
    case "s", "sec", "secs", "second", "seconds", "\"", "″", "ثانيه", "ثواني": .seconds
    default: nil
    }
  }
}
