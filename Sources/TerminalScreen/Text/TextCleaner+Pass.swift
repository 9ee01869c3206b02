extension TextCleaner {
  /// One pass over a text, scalar by scalar.
  struct Pass {
    let form: Form
    private let keepsDirectionMarks: Bool
    private var output = String.UnicodeScalarView()
    /// Columns since the last line break, for tabs.
    private var column = 0
    /// Marks on the last base; nil when there is no base to put a mark on.
    private var marks: Int?
    /// A joiner that waits for the character behind it.
    private var joiner: Unicode.Scalar?
    private var lastIsASCII = true
    /// A carriage return that may turn out to be the first half of a line break.
    private var sawReturn = false

    init(form: Form, keepsDirectionMarks: Bool) {
      self.form = form
      self.keepsDirectionMarks = keepsDirectionMarks
    }

    mutating func take(_ scalar: Unicode.Scalar) {
      if sawReturn {
        sawReturn = false
        if scalar == "\n" { return breakLine() }
        space()
      }
      switch TextCleaner.treatment(of: scalar) {
      case .keep: base(scalar)
      case .mark: mark(scalar)
      case .joiner: if joiner == nil && !lastIsASCII { joiner = scalar }
      case .lineBreak:
        if scalar == "\r" { sawReturn = true } else { breakLine() }
      case .tab: tab()
      case .directionMark: if keepsDirectionMarks { output.append(scalar) }
      case .replace(let value): base(Unicode.Scalar(value) ?? "?")
      case .remove: break
      }
    }

    mutating func finish() -> String {
      if sawReturn { space() }
      return String(output)
    }

    private mutating func base(_ scalar: Unicode.Scalar) {
      if let joiner, !scalar.isASCII { output.append(joiner) }
      joiner = nil
      emit(scalar)
      // A space is no base: an accent on it would look like a stray one.
      marks = scalar == " " ? nil : 0
    }

    private mutating func mark(_ scalar: Unicode.Scalar) {
      if marks == nil { base("\u{25CC}") }
      guard let count = marks, count < 4 else { return }
      if let joiner { output.append(joiner) }
      joiner = nil
      emit(scalar)
      marks = count + 1
    }

    private mutating func emit(_ scalar: Unicode.Scalar) {
      output.append(scalar)
      column += TextWidth.of(scalar)
      lastIsASCII = scalar.isASCII
    }

    private mutating func space() {
      base(" ")
    }

    private mutating func breakLine() {
      guard form == .manyLines else { return space() }
      joiner = nil
      output.append("\n")
      column = 0
      marks = nil
      lastIsASCII = true
    }

    private mutating func tab() {
      guard form == .manyLines else { return space() }
      repeat { space() } while column % 4 != 0
    }
  }
}
