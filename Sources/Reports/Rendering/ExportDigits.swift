/// The digits of Arabic texts in documents that people read; screens and data keep 0 to 9 (domain D-10).
public enum ExportDigits: String, CaseIterable, Hashable, Sendable {
  /// 0 to 9.
  case latin
  /// ٠ to ٩.
  case arabic

  /// The digits of the document that is being written, for the charts in it.
  @TaskLocal static var current = ExportDigits.latin

  /// A text with these digits. Ids, symbols and the heads of logs keep theirs, and so does a text without a letter of
  /// Arabic in it: its numbers are not Arabic ones.
  func written(_ text: String) -> String {
    guard self == .arabic, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return text
    }
    let hasLatin = text.unicodeScalars.contains(where: Self.isLatin)
    let hasArabic = text.unicodeScalars.contains { (0x621...0x64A).contains($0.value) }
    guard hasArabic || !hasLatin else { return text }
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    func add(_ word: [Unicode.Scalar]) {
      let isNumber = !word.contains(where: Self.isLatin) && word.count < 12
      result.append(contentsOf: isNumber ? word.map(Self.digit) : word)
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar != " ", scalar != "\n" {
        word.append(scalar)
      } else {
        add(word)
        word = []
        result.append(scalar)
      }
    }
    add(word)
    return String(result)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.value < 0x250
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x30...0x39).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0x30 + 0x660) ?? scalar
  }
}

extension TemplateValue {
  /// The same with the digits of Arabic in what is Arabic (domain D-10).
  ///
  /// - Parameter isArabic: Whether what says nothing of its language is Arabic: the language of the document.
  func written(_ digits: ExportDigits, isArabic: Bool) -> TemplateValue {
    guard digits == .arabic else { return self }
    switch self {
    case .text(let text): return isArabic ? .text(digits.written(text)) : self
    case .number(let number): return isArabic ? .text(digits.written("\(number)")) : self
    case .list(let values):
      return .list(values.map { $0.written(digits, isArabic: isArabic) })
    case .fields(let fields):
      var isArabic = isArabic
      if case .text(let language)? = fields["language"] { isArabic = language == "ar" }
      return .fields(fields.mapValues { $0.written(digits, isArabic: isArabic) })
    case .flag, .nothing: return self
    }
  }
}
