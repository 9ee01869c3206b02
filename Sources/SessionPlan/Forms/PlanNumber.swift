/// Numbers of participants and items.
enum PlanNumber {
  /// A number from 1, with digits of any kind, perhaps with `#` or `No.` before it.
  static func read(_ text: String) -> Int? {
    var digits = Folding.fold(text)[...]
    for sign in ["#", "no.", "no", "nr", "№"] where digits.hasPrefix(sign) {
      digits = digits.dropFirst(sign.count).drop { $0 == " " }
      break
    }
    guard (1...6).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(digits), number > 0
    else { return nil }
    return number
  }
}

extension DurationForm {
  /// The length in seconds, if it is one of more than nothing and at most a day.
  static func seconds(
    _ text: String, _ field: PlanField, at place: Place, _ problems: ProblemList
  ) -> Located<Int>? {
    guard let seconds = seconds(text) else {
      problems.add(.notADuration(InputText.quoted(text)), at: place)
      return nil
    }
    guard seconds > 0 else {
      problems.add(.notPositive(field, InputText.quoted(text)), at: place)
      return nil
    }
    guard seconds <= 86_400 else {
      problems.add(.longerThanADay(InputText.quoted(text)), at: place)
      return nil
    }
    return Located(seconds, at: place)
  }

  /// The length in minutes, rounded up: an agenda is planned in minutes.
  static func wholeMinutes(_ seconds: Located<Int>) -> Located<Int> {
    Located((seconds.value + 59) / 60, at: seconds.place)
  }
}
