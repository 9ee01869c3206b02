import TerminalScreen

/// A one-line text being typed (domain E-2): letters type, Enter and Esc are the prompt's.
///
/// The characters stand in an array, so that the caret moves at the same cost in a long text as in a short one.
struct TextField: Hashable {
  /// The text, in logical order.
  var text: String { String(characters) }
  /// The text's characters.
  private(set) var characters: [Character]
  /// Before which character the caret stands, 0 to the number of characters.
  private(set) var caret: Int
  /// Earlier lines, oldest first.
  let earlier: [String]
  /// How many characters of the last edit did not fit.
  private(set) var overflow = 0
  private var bytes: Int
  private var recalled: Int?
  private var typed = ""
  private var changes = FieldChanges()
  /// The column that moving up and down keeps to.
  private var goal: Int?

  /// The longest text in bytes (session-log 2.11).
  static let limit = 16_384

  init(_ text: String = "", earlier: [String] = []) {
    characters = Array(text)
    bytes = text.utf8.count
    caret = characters.count
    self.earlier = earlier
  }

  var isEmpty: Bool { characters.isEmpty }
  var isAtEnd: Bool { caret == characters.count }

  /// Takes a key; false when the field has no use for it.
  ///
  /// - Parameter width: columns of a row, when the field is shown in several; moving goes by these rows.
  mutating func take(_ key: Key, width: Int = .max) -> Bool {
    overflow = 0
    let column = goal
    goal = nil
    switch key {
    case .character(let letter): insert(String(letter), as: .typing)
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): remove(caret..<min(characters.count, caret + 1), as: .deleting)
    case .left, .right: moveSideways(towardsRight: key == .right, width: width)
    case .up, .down: return moveRow(key == .up ? -1 : 1, width: width, column: column)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: characters.count)
    case .control("w"), .alt("\u{7F}"): remove(wordStart..<caret)
    case .alt("d"): remove(caret..<wordEnd)
    case .control("u"): remove(0..<caret)
    case .control("k"): remove(caret..<characters.count)
    case .alt("b"): move(to: wordStart)
    case .alt("f"): move(to: wordEnd)
    case .control("b"): turn()
    case .control("_"): undo()
    case .control("r"), .alt("_"): redo()
    default: return false
    }
    return true
  }

  /// Inserts pasted text; line breaks become spaces, what does not fit is left out.
  ///
  /// - Returns: how many characters did not fit.
  @discardableResult
  mutating func insert(_ addition: String) -> Int {
    overflow = 0
    insert(Self.oneLine(addition), as: .other)
    return overflow
  }

  /// Line breaks, with the white space around them, are one space each.
  private static func oneLine(_ text: String) -> String {
    var line: [Character] = []
    var isBroken = false
    for character in text {
      if character.isNewline {
        while line.last?.isWhitespace == true { line.removeLast() }
        isBroken = true
      } else if !isBroken || !character.isWhitespace {
        if isBroken { line.append(" ") }
        isBroken = false
        line.append(character)
      }
    }
    if isBroken { line.append(" ") }
    return String(line)
  }

  private mutating func insert(_ addition: String, as kind: FieldChanges.Kind) {
    let clean = addition.map { $0.isNewline || $0 == "\t" ? " " : $0 }
      .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
    var room = Self.limit - bytes
    let fitting = clean.prefix {
      room -= $0.utf8.count
      return room >= 0
    }
    overflow = clean.count - fitting.count
    if !fitting.isEmpty { replace(caret..<caret, with: String(fitting), as: kind) }
  }

  /// The line before in the history that begins with what was typed; the typed text is kept.
  mutating func recallEarlier() {
    let stem = recalled == nil ? text : typed
    let next = earlier[..<(recalled ?? earlier.count)].lastIndex { $0.hasPrefix(stem) }
    guard let next else { return }
    if recalled == nil { typed = text }
    recalled = next
    replace(with: earlier[next])
  }

  /// The line after it in the history, at last the typed text.
  mutating func recallLater() {
    guard let current = recalled else { return }
    let next = earlier[(current + 1)...].firstIndex { $0.hasPrefix(typed) }
    recalled = next
    replace(with: next.map { earlier[$0] } ?? typed)
  }

  /// Takes another text, with the caret at its end; one undo gives the old one back.
  mutating func replace(with text: String) {
    replace(0..<characters.count, with: text, as: .other)
    move(to: characters.count)
  }

  /// Puts the caret before a character.
  mutating func place(at index: Int) { move(to: index) }

  private mutating func move(to index: Int) {
    caret = min(max(0, index), characters.count)
    changes.close()
  }

  /// Takes away the last code point, a mark before its letter (domain D-8).
  private mutating func deleteBackward() {
    guard caret > 0 else { return }
    var cluster = String(characters[caret - 1])
    cluster.unicodeScalars.removeLast()
    replace(caret - 1..<caret, with: cluster, as: .deleting)
  }

  private mutating func remove(_ range: Range<Int>, as kind: FieldChanges.Kind = .other) {
    guard !range.isEmpty else { return }
    replace(range, with: "", as: kind)
  }

  /// The one way in which the text changes.
  private mutating func replace(_ range: Range<Int>, with text: String, as kind: FieldChanges.Kind)
  {
    // A combining mark joins the letter before it, so the neighbours are cut into characters anew.
    let around = max(0, range.lowerBound - 1)..<min(characters.count, range.upperBound + 1)
    let after = characters[range.upperBound..<around.upperBound]
    let old = Array(characters[around])
    let new = Array(
      String(characters[around.lowerBound..<range.lowerBound]) + text + String(after))
    let change = FieldChanges.Change(
      at: around.lowerBound, old: old, new: new, caret: caret)
    put(new, over: around)
    caret = around.lowerBound + new.count - (new.last == after.last ? after.count : 0)
    changes.add(change, kind)
  }

  private mutating func put(_ new: [Character], over range: Range<Int>) {
    bytes -= characters[range].reduce(0) { $0 + $1.utf8.count }
    bytes += new.reduce(0) { $0 + $1.utf8.count }
    characters.replaceSubrange(range, with: new)
  }

  private mutating func undo() {
    for change in changes.undo() {
      put(change.old, over: change.at..<change.at + change.new.count)
      caret = min(change.caret, characters.count)
    }
  }

  private mutating func redo() {
    for change in changes.redo() {
      put(change.new, over: change.at..<change.at + change.old.count)
      caret = min(change.at + change.new.count, characters.count)
    }
  }

  /// The row above or below, in the column that was left; false where there is none.
  private mutating func moveRow(_ step: Int, width: Int, column: Int?) -> Bool {
    guard width < .max else { return false }
    let layout = FieldLayout(self, width: width)
    guard layout.starts.indices.contains(layout.caretRow + step) else { return false }
    let wanted = column ?? layout.caretColumn
    move(to: layout.place(in: layout.caretRow + step, column: wanted))
    goal = wanted
    return true
  }

  /// To the next cell: in a text from the right, left is forwards (domain D-8).
  private mutating func moveSideways(towardsRight: Bool, width: Int) {
    let layout = FieldLayout(self, width: width)
    if let place = layout.neighbour(towardsRight: towardsRight) { move(to: place) }
  }

  /// How the direction of the text is decided: by its first letter, or by a mark before it (domain D-6).
  enum Direction: Equatable {
    case auto, leftToRight, rightToLeft
  }

  /// What decides the direction now.
  var direction: Direction {
    switch characters.first {
    case "\u{200E}": .leftToRight
    case "\u{200F}": .rightToLeft
    default: .auto
    }
  }

  /// From the first letter to the other direction, back to the one of the letter, and to the first letter again.
  ///
  /// The mark is part of the text, so the log keeps it, and only where it is wanted.
  private mutating func turn() {
    let bare = direction == .auto ? characters : Array(characters.dropFirst())
    let isRight = TextDirection.of(String(bare)) == .rightToLeft
    let mark: String
    switch direction {
    case .auto: mark = isRight ? "\u{200E}" : "\u{200F}"
    case .leftToRight: mark = isRight ? "\u{200F}" : ""
    case .rightToLeft: mark = isRight ? "" : "\u{200E}"
    }
    let place = caret - (direction == .auto ? 0 : min(caret, 1))
    replace(0..<characters.count, with: mark + String(bare), as: .other)
    move(to: place + mark.count)
  }

  private var wordStart: Int {
    var index = caret
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = caret
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return index
  }
}
