import SessionState
import TerminalScreen
import Words

extension Console {
  /// The picture for a screen reader: at its own pace, without shapes, with what happened as a sentence.
  ///
  /// What was done here is told by its own sentence; what the clock does, and which row a key selected, is added.
  func shownToReader() -> Screen {
    let told = interface.reader.take(session, now).filter(\.isOfClock)
    if !told.isEmpty { say(told.map(\.sentence).joined(separator: ". "), .warn) }
    var screen = pictureForReader()
    if tellSelection(on: screen) { screen = pictureForReader() }
    return screen
  }

  private func pictureForReader() -> Screen {
    ReaderMode.$isOn.withValue(true) { pictureWithBanner() }.withoutShapes()
  }

  /// Says the row that a key selected, unless the key said something itself; true when it did.
  private func tellSelection(on screen: Screen) -> Bool {
    guard interface.prompt == nil else { return false }
    let row = screen.selectedText.map(ReaderWords.row)
    defer {
      interface.reader.selection = row
      interface.reader.tellsSelection = false
    }
    guard interface.reader.tellsSelection, interface.message == nil, let row,
      row != interface.reader.selection
    else { return false }
    say(row)
    return true
  }
}

extension ReplayConsole {
  /// The picture as this person is shown it; nil while a screen reader is to be left alone.
  func shown() -> Screen? {
    guard interface.isForReader else { return screen() }
    let told = interface.reader.take(session, now)
    let isTold = interface.reader.moment == now || !playback.isPlaying
    guard isTold || interface.reader.tellsSelection else { return nil }
    interface.reader.tellsSelection = false
    if !told.isEmpty, interface.message == nil {
      say(told.map(\.sentence).joined(separator: ". "))
    }
    return ReaderMode.$isOn.withValue(true) { screen() }.withoutShapes()
  }
}
