import SessionState

/// The largest record there is to be: 300 recommendations with 20 revisions each, in two languages.
enum FullRecord {
  static let history: History = {
    var meeting = MeetingRecorder(
      at: FullHouse.day.wallTime(LocalTime(hour: 9, minute: 0)), pace: 1000,
      founding: FullHouse.founding)
    meeting.perform("session open --day 1")
    meeting.perform("item open A-1")
    for number in 1...300 { capture(number, &meeting) }
    for number in 1...60 { meeting.perform("note \"Point \(number) of the discussion\"") }
    return meeting.history
  }()

  private static let themes = ["media", "dialogue", "preventive", "training", "charter"]

  private static func capture(_ number: Int, _ meeting: inout MeetingRecorder) {
    let group = "G-\(number % 50 + 1)"
    meeting.perform("floor give P-\(number)")
    meeting.perform("rec add \"\(text(number, 1))\" --by \(group)")
    meeting.perform("rec classify R-\(number) --theme \(themes[number % themes.count]) --to donors")
    for revision in 2...10 {
      meeting.perform(
        "rec revise R-\(number) \"\(text(number, revision))\" --reason amendment --by \(group)")
      meeting.perform(
        "rec translate R-\(number) --lang ar \"توصي الجمعيات الوطنية بالعمل معا، النص \(revision)\""
      )
    }
    meeting.perform("rec revise R-\(number) \"\(text(number, 11))\"")
    if number % 7 == 0 { meeting.perform("rec position R-\(number) \(group) reservation costs") }
    guard number % 3 == 0 else { return }
    meeting.perform("rec table R-\(number)")
    meeting.perform("rec adopt R-\(number)")
  }

  /// Thirty words, of which every revision changes some.
  private static func text(_ number: Int, _ revision: Int) -> String {
    let words = [
      "recommends", "access", "volunteers", "region", "principles", "training", "notice",
      "authorities", "preparedness", "dialogue", "roster", "donors", "media", "safety",
    ]
    let middle = (0..<28).map { words[($0 * number + $0 * $0 / revision) % words.count] }
    return "Recommends that delegation \(number) " + middle.joined(separator: " ")
  }
}
