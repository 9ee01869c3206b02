/// RFC 3339 times in UTC with milliseconds, the form of the log: `2026-11-24T07:12:03.250Z`.
///
/// By hand, because one is read for each line of a log: a general parser costs as much as the rest of the line.
public enum UTCTime {
  private static let dayLength = 86_400_000

  /// The text of a wall-clock time given in ms since 1970.
  public static func text(_ at: Milliseconds) -> String {
    let days = at >= 0 ? at / dayLength : (at - dayLength + 1) / dayLength
    let rest = at - days * dayLength
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let time = "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2))"
    return
      "\(LocalDate(dayNumber: days))T\(time):\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
  }

  /// Reads the exact form that `text(_:)` gives, by bytes; nil for every other.
  ///
  /// Not generic: from another module each byte would cost a call.
  public static func exact(_ bytes: UnsafeRawBufferPointer) -> Milliseconds? {
    // Year, month, day, hour, minute, second, milliseconds.
    var numbers: InlineArray<7, Int> = [0, 0, 0, 0, 0, 0, 0]
    var part = 0
    var rest = bytes.makeIterator()
    for expected in "0000-00-00T00:00:00.000Z".utf8 {
      guard let byte = rest.next() else { return nil }
      if expected == UInt8(ascii: "0") {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
      } else {
        guard byte == expected else { return nil }
        part += 1
      }
    }
    guard rest.next() == nil,
      let date = LocalDate(year: numbers[0], month: numbers[1], day: numbers[2]), numbers[3] < 24,
      numbers[4] < 60, numbers[5] < 61
    else { return nil }
    let minutes = numbers[3] * 60 + numbers[4]
    return date.dayNumber * dayLength + (minutes * 60 + numbers[5]) * 1000 + numbers[6]
  }

  private static func exact(_ text: some StringProtocol) -> Milliseconds? {
    var text = String(text)
    return text.withUTF8 { exact(UnsafeRawBufferPointer($0)) }
  }

  /// Reads `2026-11-24T07:12:03Z` with or without a fraction, or with an offset as `+03:00`; ms since 1970.
  public static func parse(_ text: some StringProtocol) -> Milliseconds? {
    if let exact = exact(text) { return exact }
    guard let separator = text.firstIndex(where: { $0 == "T" || $0 == " " }),
      let date = LocalDate(text[..<separator])
    else { return nil }
    var time = Substring(text[text.index(after: separator)...])
    guard let offset = takeOffset(&time), let clock = clockTime(time) else { return nil }
    return date.dayNumber * dayLength + clock - offset
  }

  /// Reads `10:41`, `10:41:07` or `10:41:07.250`; ms since midnight, or nil.
  public static func clockTime(_ text: some StringProtocol) -> Milliseconds? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }),
      let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]),
      let second = parts.count == 3 ? Int(digits: parts[2]) : 0,
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<61).contains(second)
    else { return nil }
    var fraction = 0
    if halves.count == 2 {
      guard parts.count == 3, let count = Int(digits: (halves[1] + "00").prefix(3)) else {
        return nil
      }
      fraction = count
    }
    return ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  }

  private static func takeOffset(_ text: inout Substring) -> Milliseconds? {
    if text.last == "Z" || text.last == "z" {
      text.removeLast()
      return 0
    }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let zone = text[text.index(after: sign)...].split(separator: ":")
    guard zone.count == 2, zone.allSatisfy({ $0.count == 2 }), let hours = Int(digits: zone[0]),
      let minutes = Int(digits: zone[1]), hours < 24, minutes < 60
    else { return nil }
    let offset = (hours * 60 + minutes) * 60_000
    let isEast = text[sign] == "+"
    text = text[..<sign]
    return isEast ? offset : -offset
  }
}

extension Int {
  /// Reads ASCII digits and nothing else, so no sign either.
  init?(digits text: some StringProtocol) {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(text)
  }
}
