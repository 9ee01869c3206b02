/// Short names for organisations that come without one.
enum GroupShort {
  /// The name itself when it is short, an abbreviation in brackets, the capitals, or the first words.
  static func make(_ name: String) -> String {
    if name.count <= 9 { return name }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      let inside = name[name.index(after: open)...].dropLast()
      if (2...9).contains(inside.count) { return String(inside) }
    }
    let words = name.split { !$0.isLetter && !$0.isNumber }
    let capitals = words.compactMap(\.first).filter(\.isUppercase)
    if (2...9).contains(capitals.count) { return String(capitals) }
    var short = ""
    for word in words {
      let longer = short.isEmpty ? String(word) : "\(short) \(word)"
      if longer.count > 9 { break }
      short = longer
    }
    return short.isEmpty ? String(name.prefix(9)) : short
  }
}
