import SessionState
import TOMLKit

extension TOMLSection {
  /// A date, as TOML writes it or as a text.
  func date(_ field: PlanField) -> Located<LocalDate>? {
    guard let value = value(field) else { return nil }
    if let date = value.value.date {
      guard let local = LocalDate(year: date.year, month: date.month, day: date.day) else {
        problems.add(.notADate(date.debugDescription), at: value.place)
        return nil
      }
      return Located(local, at: value.place)
    }
    guard value.value.string != nil else {
      problems.add(.wrongForm(field, expected: .date), at: value.place)
      return nil
    }
    guard let text = text(field) else { return nil }
    guard let date = DateForm.date(text.value) else {
      problems.add(.notADate(InputText.quoted(text.value)), at: text.place)
      return nil
    }
    return Located(date, at: text.place)
  }

  /// A time of day, as a text or as TOML writes it.
  func time(_ field: PlanField) -> Located<LocalTime>? {
    guard let value = value(field) else { return nil }
    if let time = value.value.time {
      return Located(LocalTime(hour: time.hour, minute: time.minute), at: value.place)
    }
    guard value.value.string != nil else {
      problems.add(.wrongForm(field, expected: .time), at: value.place)
      return nil
    }
    guard let text = text(field) else { return nil }
    guard let time = ClockForm.time(text.value) else {
      problems.add(.notATime(InputText.quoted(text.value)), at: text.place)
      return nil
    }
    return Located(time, at: text.place)
  }

  /// A length in seconds: minutes as a number, or a text such as `"1h30"`.
  func seconds(_ field: PlanField) -> Located<Int>? {
    guard let value = value(field) else { return nil }
    let written: String
    if let number = value.value.int {
      written = String(number)
    } else if let number = value.value.double {
      written = String(number)
    } else if let text = value.value.string {
      written = text
    } else {
      problems.add(.wrongForm(field, expected: .duration), at: value.place)
      return nil
    }
    return DurationForm.seconds(written, field, at: value.place, problems)
  }

  /// A length in whole minutes.
  func minutes(_ field: PlanField) -> Located<Int>? {
    seconds(field).map(DurationForm.wholeMinutes)
  }

  /// A number from 1.
  func number(_ field: PlanField) -> Located<Int>? {
    guard let label = label(field) else { return nil }
    guard let number = PlanNumber.read(label.value) else {
      problems.add(.notANumber(field, InputText.quoted(label.value)), at: label.place)
      return nil
    }
    return Located(number, at: label.place)
  }

  /// A number as it is printed: `3` or `"2.1"`.
  func label(_ field: PlanField) -> Located<String>? {
    guard let value = value(field) else { return nil }
    if let number = value.value.int { return Located(String(number), at: value.place) }
    guard value.value.string != nil else {
      problems.add(.wrongForm(field, expected: .number), at: value.place)
      return nil
    }
    return text(field)
  }

  func yesOrNo(_ field: PlanField) -> Bool? {
    guard let value = value(field) else { return nil }
    if let bool = value.value.bool { return bool }
    problems.add(.wrongForm(field, expected: .yesOrNo), at: value.place)
    return nil
  }

  /// The codes of a list of languages.
  func languages(_ field: PlanField) -> [String]? {
    guard let words = list(field) else { return nil }
    var codes: [String] = []
    for word in words {
      switch LanguageForm.list(word.value) {
      case .success(let found): codes += found.filter { !codes.contains($0) }
      case .failure(let unknown):
        problems.add(.notALanguage(InputText.quoted(unknown.word)), at: word.place)
      }
    }
    return codes
  }
}
