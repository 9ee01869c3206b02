import CNcurses
import TerminalScreen

extension CursesTerminal {
  /// As much of one paste as is kept, in bytes; the rest is read and dropped.
  static let pasteLimit = 64 * 1024

  /// Reads a paste to its end mark. A paste whose end does not come within half a second ends there.
  func readPaste() -> String {
    var text = String.UnicodeScalarView()
    var bytes = 0
    var afterReturn = false
    while true {
      guard let raw = readRaw() else {
        if ByteSource.wait(milliseconds: 500) { continue }
        break
      }
      // Keys in a paste are no text, and no keys either.
      guard case .scalar(let scalar) = raw else {
        if case .code(CursesTerminal.pasteEnd) = raw { break }
        continue
      }
      defer { afterReturn = scalar == "\r" }
      if scalar == "\n" && afterReturn { continue }
      guard bytes < CursesTerminal.pasteLimit, let kept = CursesTerminal.pasted(scalar) else {
        continue
      }
      text.append(kept)
      bytes += UTF8.width(kept)
    }
    return String(text)
  }

  /// What stays of a pasted character: line breaks as `\n`, tabs as spaces, no other controls.
  private static func pasted(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\n", "\r": "\n"
    case "\t": " "
    default: scalar.properties.generalCategory == .control ? nil : scalar
    }
  }

  /// Reads the rest of a mouse report, `button;column;row` and `M` (pressed) or `m` (let go).
  func readMouse() -> MouseEvent? {
    var numbers = [0]
    while numbers.count < 4 {
      guard let raw = readRaw() else {
        if ByteSource.wait(milliseconds: 50) { continue }
        return nil
      }
      guard case .scalar(let scalar) = raw else { return nil }
      switch scalar {
      case "0"..."9":
        numbers[numbers.count - 1] = min(
          numbers[numbers.count - 1] * 10 + Int(scalar.value - 0x30), 9999)
      case ";": numbers.append(0)
      case "M" where numbers.count == 3: return mouse(numbers)
      case "m" where numbers.count == 3:
        let place = Position(x: numbers[1] - 1, y: numbers[2] - 1)
        return numbers[0] == 0 ? MouseEvent(.release, at: place) : nil
      default: return nil
      }
    }
    return nil
  }

  private func mouse(_ numbers: [Int]) -> MouseEvent? {
    let position = Position(x: numbers[1] - 1, y: numbers[2] - 1)
    switch numbers[0] {
    case 0:
      let now = ContinuousClock.now
      if let last = lastPress, last.position == position, now - last.time < .milliseconds(400) {
        lastPress = nil
        return MouseEvent(.doubleClick, at: position)
      }
      lastPress = (position, now)
      return MouseEvent(.press, at: position)
    case 32: return MouseEvent(.drag, at: position)
    case 64: return MouseEvent(.wheelUp, at: position)
    case 65: return MouseEvent(.wheelDown, at: position)
    default: return nil
    }
  }
}
