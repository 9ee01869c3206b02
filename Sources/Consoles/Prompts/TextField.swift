import TerminalScreen

/// A one-line text being typed (domain E-2): letters type, Enter and Esc are the prompt's.
struct TextField: Hashable {
  /// The text, in logical order.
  private(set) var text: String
  /// Before which character the caret stands, 0 to `text.count`.
  private(set) var caret: Int
  /// Earlier lines, oldest first.
  let earlier: [String]
  private var recalled: Int?
  private var typed = ""

  /// The longest text in bytes (session-log 2.11).
  static let limit = 16_384

  init(_ text: String = "", earlier: [String] = []) {
    self.text = text
    caret = text.count
    self.earlier = earlier
  }

  /// Takes a key; false when the field has no use for it.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): insert(String(letter))
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): remove(caret..<min(text.count, caret + 1))
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .control("w"): remove(wordStart..<caret)
    case .control("u"): remove(0..<caret)
    case .control("k"): remove(caret..<text.count)
    case .alt("b"): caret = wordStart
    case .alt("f"): caret = wordEnd
    default: return false
    }
    return true
  }

  /// Inserts typed or pasted text; line breaks become spaces, what does not fit is left out.
  ///
  /// - Returns: how many characters did not fit.
  @discardableResult
  mutating func insert(_ addition: String) -> Int {
    let clean = addition.map { $0.isNewline || $0 == "\t" ? " " : $0 }
      .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
    let index = text.index(text.startIndex, offsetBy: caret)
    var piece = String(clean)
    while text.utf8.count + piece.utf8.count > Self.limit, !piece.isEmpty { piece.removeLast() }
    // A combining mark joins the letter before it, so the caret follows the text after it.
    let rest = text.distance(from: index, to: text.endIndex)
    text.insert(contentsOf: piece, at: index)
    caret = max(0, text.count - rest)
    return clean.count - piece.count
  }

  /// The line before in the history; the typed text is kept.
  mutating func recallEarlier() {
    let next = (recalled ?? earlier.count) - 1
    guard earlier.indices.contains(next) else { return }
    if recalled == nil { typed = text }
    recalled = next
    replace(with: earlier[next])
  }

  /// The line after in the history, at last the typed text.
  mutating func recallLater() {
    guard let current = recalled else { return }
    let next = current + 1
    recalled = next < earlier.count ? next : nil
    replace(with: next < earlier.count ? earlier[next] : typed)
  }

  /// Takes another text, with the caret at its end.
  mutating func replace(with text: String) {
    self.text = text
    caret = text.count
  }

  /// Puts the caret before a character.
  mutating func place(at index: Int) { caret = min(max(0, index), text.count) }

  /// Takes away the last code point, a mark before its letter (domain D-8).
  private mutating func deleteBackward() {
    guard caret > 0 else { return }
    let end = text.index(text.startIndex, offsetBy: caret)
    let start = text.index(before: end)
    var cluster = String(text[start..<end])
    let hadMarks = cluster.unicodeScalars.count > 1
    cluster.unicodeScalars.removeLast()
    text.replaceSubrange(start..<end, with: hadMarks ? cluster : "")
    if !hadMarks { caret -= 1 }
  }

  private mutating func remove(_ range: Range<Int>) {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.index(text.startIndex, offsetBy: range.upperBound)
    text.removeSubrange(start..<end)
    caret = range.lowerBound
  }

  private var wordStart: Int {
    let before = Array(text.prefix(caret))
    var index = before.count
    while index > 0, before[index - 1].isWhitespace { index -= 1 }
    while index > 0, !before[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    let all = Array(text)
    var index = caret
    while index < all.count, all[index].isWhitespace { index += 1 }
    while index < all.count, !all[index].isWhitespace { index += 1 }
    return index
  }
}
