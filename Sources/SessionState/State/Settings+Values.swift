extension Settings {
  /// Sets a value given in text form; a value that is not of the setting's form changes nothing.
  mutating func set(_ key: Key, to text: String) {
    switch key {
    case .allowDuplicates: Self.flag(text).map { allowDuplicates = $0 }
    case .listInitiallyClosed: Self.flag(text).map { listInitiallyClosed = $0 }
    case .technicalStopsItem: Self.flag(text).map { technicalStopsItem = $0 }
    case .adoptRequiresCleanText: Self.flag(text).map { adoptRequiresCleanText = $0 }
    case .directLimit: Self.count(text).map { directLimit = $0 }
    case .turnSeconds: Self.count(text).map { turn = .seconds($0) }
    }
  }

  /// Whether a value is of the setting's form.
  static func accepts(_ text: String, for key: Key) -> Bool {
    switch key {
    case .allowDuplicates, .listInitiallyClosed, .technicalStopsItem, .adoptRequiresCleanText:
      flag(text) != nil
    case .directLimit: count(text) != nil
    case .turnSeconds: count(text).map { $0 > 0 } ?? false
    }
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "on", "yes", "true": true
    case "off", "no", "false": false
    default: nil
    }
  }

  private static func count(_ text: String) -> Int? {
    Int(SearchFolding.latinDigits(text)).flatMap { (0...86_400).contains($0) ? $0 : nil }
  }
}
