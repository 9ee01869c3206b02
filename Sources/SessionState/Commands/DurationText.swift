/// Lengths of time as commands write them: `90s`, `3m`, `1m30s`, `-30s`; read also as `1:30` and `2min`.
public enum DurationText {
  /// The shortest exact form.
  public static func text(_ length: Milliseconds) -> String {
    let sign = length < 0 ? "-" : ""
    let total = abs(length)
    let (minutes, rest) = (total / 60_000, total % 60_000)
    let (seconds, fraction) = (rest / 1000, rest % 1000)
    if fraction != 0 { return "\(sign)\(total)ms" }
    if minutes == 0 { return "\(sign)\(seconds)s" }
    return seconds == 0 ? "\(sign)\(minutes)m" : "\(sign)\(minutes)m\(seconds)s"
  }

  /// Reads a length; a bare number counts as `unit`. nil when the text is none, or longer than `longest`.
  public static func parse(
    _ text: some StringProtocol, unit: Milliseconds, longest: Milliseconds = .day
  ) -> Milliseconds? {
    var rest = SearchFolding.latinDigits(text.lowercased())[...]
    let sign = rest.first == "-" ? -1 : 1
    if let first = rest.first, "+-".contains(first) { rest = rest.dropFirst() }
    guard let value = unsigned(rest, unit), value <= longest else { return nil }
    return sign * value
  }

  private static func unsigned(_ text: Substring, _ unit: Milliseconds) -> Milliseconds? {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let minutes = number(halves[0]), let seconds = number(halves[1]), seconds < 60,
        halves[1].count == 2
      else { return nil }
      return minutes * 60_000 + seconds * 1000
    }
    var total = 0
    var rest = text
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let count = number(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      let name = rest.prefix { !$0.isNumber }
      rest = rest.dropFirst(name.count)
      guard let scale = scale(of: name.filter { $0 != " " }, unit) else { return nil }
      total += count * scale
    }
    return total
  }

  private static func scale(of name: some StringProtocol, _ unit: Milliseconds) -> Milliseconds? {
    switch String(name) {
    case "": unit
    case "ms": 1
    case "s", "sec", "second", "seconds": 1000
    case "m", "min", "minute", "minutes": 60_000
    case "h", "hour", "hours": 3_600_000
    case "d", "day", "days": 86_400_000
    default: nil
    }
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard !digits.isEmpty, digits.count <= 8, digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(digits)
  }
}
