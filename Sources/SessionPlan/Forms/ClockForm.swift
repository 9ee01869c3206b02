import SessionState

/// Times of day as people write them: `9:00`, `09.00`, `9 am`, `9:30pm`, `09h30`, `٩:٠٠`.
enum ClockForm {
  static func time(_ text: String) -> LocalTime? {
    var scanner = FormScanner(text)
    guard let hour = scanner.number(digits: 1...2) else { return nil }
    let separator = scanner.mark([":", ".", "h"])
    var minute: Int?
    if separator != nil {
      minute = scanner.number(digits: 2...2)
      if separator != "h", minute == nil { return nil }
      if separator == ":", scanner.mark([":"]) != nil {
        guard scanner.number(digits: 2...2) == 0 else { return nil }
      }
    }
    scanner.skipSpace()
    let half = scanner.isAtEnd ? nil : halfOfDay(scanner.word())
    guard scanner.isAtEnd, (0..<60).contains(minute ?? 0) else { return nil }
    switch half {
    case nil:
      guard separator != nil, hour < 24 else { return nil }
      return LocalTime(hour: hour, minute: minute ?? 0)
    case .unknown?: return nil
    case .morning?, .afternoon?:
      guard separator != "h", (1...12).contains(hour) else { return nil }
      return LocalTime(hour: hour % 12 + (half == .afternoon ? 12 : 0), minute: minute ?? 0)
    }
  }

  /// A start, or start and end in one: `9:00–9:30`, `9:00 to 9:30`.
  static func span(_ text: String) -> (start: LocalTime, end: LocalTime?)? {
    if let start = time(text) { return (start, nil) }
    let separators = ["–", "—", "-", " to ", " until ", " إلى ", " الى "]
    for separator in separators {
      let halves = parts(text, separator)
      guard halves.count == 2, let start = time(halves[0]), let end = time(halves[1]) else {
        continue
      }
      return (start, end)
    }
    return nil
  }

  private enum HalfOfDay { case morning, afternoon, unknown }

  private static func halfOfDay(_ word: String) -> HalfOfDay {
    switch Folding.fold(word) {
    case "am", "a", "ص", "صباحا": .morning
    case "pm", "p", "م", "مساء": .afternoon
    default: .unknown
    }
  }

  private static func parts(_ text: String, _ separator: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
