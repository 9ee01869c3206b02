/// A time of day at the place of the session, to the minute, as plans give it: `09:05`.
public struct LocalTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight; 24:00 and later belong to the night after.
  public var minutes: Int

  /// A time of day from the minutes since midnight.
  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// A time of day from hours and minutes.
  public init(hour: Int, minute: Int) {
    minutes = hour * 60 + minute
  }

  /// The last time of day that can be written down.
  public static let latest = LocalTime(hour: 29, minute: 59)

  /// Reads `9:05` or `09:05`, 0:00 to 29:59; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
      let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]),
      (0..<30).contains(hour), (0..<60).contains(minute)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension LocalTime: CustomStringConvertible {
  public var description: String {
    let hour = minutes / 60
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension LocalTime: CodedAsText {
  public init?(codedText: String) { self.init(codedText) }
  public static var textExample: String { "09:05" }
}

/// A calendar date at the place of the session: `2026-05-14`.
public struct LocalDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var dayNumber: Int

  /// A date from the days since 1970-01-01.
  public init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// A date of the Gregorian calendar; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    // Days from civil: months counted from March, so that the leap day ends the year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
    let back = civil
    guard back.year == year, back.month == month, back.day == day else { return nil }
  }

  /// Reads `2026-05-14`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(digits: parts[0]), let month = Int(digits: parts[1]),
      let day = Int(digits: parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day of the Gregorian calendar.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }
}

extension LocalDate: CustomStringConvertible {
  public var description: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension LocalDate: CodedAsText {
  public init?(codedText: String) { self.init(codedText) }
  public static var textExample: String { "2026-05-14" }
}
