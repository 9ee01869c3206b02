import SessionState

/// How texts of a plan come in: cleaned, on one line, without space at the ends, of a length that is stored.
enum InputText {
  /// The text as it is stored; what is too long is reported and nil, an empty text stays empty.
  static func read(
    _ raw: String, _ field: PlanField, at place: Place, _ problems: ProblemList
  ) -> String? {
    // Cleaning makes a text at most three times as long and may make it shorter, but not from megabytes.
    guard raw.utf8.count <= 4 * StoredText.limit else {
      problems.add(.tooLong(field, bytes: raw.utf8.count), at: place)
      return nil
    }
    let clean = trimmed(StoredText.clean(raw))
    guard clean.utf8.count <= StoredText.limit else {
      problems.add(.tooLong(field, bytes: clean.utf8.count), at: place)
      return nil
    }
    return clean
  }

  /// A text for a message: clean and short.
  static func quoted(_ raw: String, limit: Int = 60) -> String {
    let clean = trimmed(StoredText.clean(String(raw.prefix(400))))
    return clean.count <= limit ? clean : clean.prefix(limit - 1) + "…"
  }

  static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    let head = text.drop { $0.isWhitespace }
    return String(head.reversed().drop { $0.isWhitespace }.reversed())
  }
}
