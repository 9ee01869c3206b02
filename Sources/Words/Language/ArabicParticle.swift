/// The particles that Arabic writes in one with the word behind them.
enum ArabicParticle: String {
  /// In, by: `بالإنكليزية`.
  case with = "ب"
  /// To, for: `للأمين العام`, `لمائدة`.
  case to = "ل"

  /// The particle with its word; a number or a Latin word stands behind a stroke, `لـ5`.
  func callAsFunction(_ word: String) -> String {
    guard let first = word.unicodeScalars.first, (0x621...0x64A).contains(first.value) else {
      return rawValue + "ـ" + word
    }
    guard self == .to, word.hasPrefix("ال") else { return rawValue + word }
    // The alef of the article goes, and of three lams one.
    let rest = word.dropFirst()
    return rest.dropFirst().hasPrefix("ل") ? String(rest) : rawValue + rest
  }
}
