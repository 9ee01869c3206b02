extension Phrase {
  /// What stands between things in a row: the comma of the language and a blank.
  public static var comma: String { say(", ", "، ") }
}
