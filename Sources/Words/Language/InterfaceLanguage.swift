/// The language that the program speaks, apart from the languages of what people said (domain D-11).
///
/// It belongs to whoever runs the program, like a locale, and to no session: every word of the catalogue is computed
/// in the language of the moment, so nothing that keeps words outlives a change of it.
public enum InterfaceLanguage: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Arabic.
  case arabic = "ar"

  /// The language of the program now; English unless `withValue` set another.
  @TaskLocal public static var current = InterfaceLanguage.english

  /// Whether it is written from right to left.
  public var isRightToLeft: Bool { self == .arabic }

  /// What the language calls itself.
  public var name: String {
    switch self {
    case .english: "English"
    case .arabic: "العربية"
    }
  }
}

/// One entry of the catalogue: what people read, in every language the program speaks.
///
/// An entry without one of the languages does not compile; this is how none is ever missing (domain D-11).
public func say(
  _ english: @autoclosure () -> String, _ arabic: @autoclosure () -> String
) -> String {
  switch InterfaceLanguage.current {
  case .english: english()
  case .arabic: arabic()
  }
}
