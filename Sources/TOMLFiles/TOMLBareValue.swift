/// Values of TOML that stand without quotation marks: numbers, dates, times, true and false.
enum TOMLBareValue {
  /// Whether the bytes have the shape of such a value; the parser judges the rest, such as the month 13.
  static func hasShape(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 64 else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    if ["true", "false"].contains(text) { return true }
    return isNumber(text[...]) || isTime(text)
  }

  private static func isNumber(_ text: Substring) -> Bool {
    var rest = text
    for (prefix, digits) in [("0x", "0123456789abcdef_"), ("0o", "01234567_"), ("0b", "01_")]
    where rest.hasPrefix(prefix) {
      let digit = rest.dropFirst(2)
      return !digit.isEmpty && digit.lowercased().allSatisfy(digits.contains)
    }
    if let sign = rest.first, "+-".contains(sign) { rest = rest.dropFirst() }
    if rest == "inf" || rest == "nan" { return true }
    guard takeDigits(&rest) else { return false }
    if rest.first == "." {
      rest = rest.dropFirst()
      guard takeDigits(&rest) else { return false }
    }
    if let exponent = rest.first, "eE".contains(exponent) {
      rest = rest.dropFirst()
      if let sign = rest.first, "+-".contains(sign) { rest = rest.dropFirst() }
      guard takeDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout Substring) -> Bool {
    let digits = rest.prefix { "0123456789_".contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits.first.map { $0 != "_" } ?? false
  }

  /// `2026-05-14`, `09:00:00`, or both with a `T` or a space between and perhaps an offset.
  private static func isTime(_ text: String) -> Bool {
    var shape = Substring(text.map { "0123456789".contains($0) ? "d" : $0 })
    func take(_ part: String) -> Bool {
      guard shape.hasPrefix(part) else { return false }
      shape = shape.dropFirst(part.count)
      return true
    }
    let hasDate = take("dddd-dd-dd")
    if hasDate, shape.isEmpty { return true }
    if hasDate, !take("T"), !take("t"), !take(" ") { return false }
    guard take("dd:dd:dd") else { return false }
    if take(".") {
      guard take("d") else { return false }
      while take("d") {}
    }
    if hasDate, !take("Z"), !take("z"), take("+") || take("-") {
      guard take("dd:dd") else { return false }
    }
    return shape.isEmpty
  }
}
