public import TerminalScreen
import Words

/// The themes one below the other, and below them every role in the one selected.
struct ThemesPanel {
  private let view: ThemesView

  init(_ view: ThemesView) {
    self.view = view
  }

  /// Draws between two rows, both included; where there is little room the samples give way.
  func draw(_ screen: inout Screen, top: Int, bottom: Int) {
    let samples = Self.samples
    let count = bottom - top + 1
    let hasSamples = count >= samples.count + 4
    let rows = hasSamples ? count - samples.count - 1 : count
    let first = max(0, min(view.selected - rows / 2, view.offers.count - rows))
    var row = top
    for (index, offer) in view.offers.enumerated().dropFirst(first).prefix(rows) {
      draw(offer, &screen, row: row, isSelected: index == view.selected)
      row += 1
    }
    guard hasSamples else { return }
    let last = screen.size.columns - 2
    Self.draw(samples, &screen, top: row + 1, last: last)
  }

  /// Draws samples one below the other, up to a last column.
  fileprivate static func draw(
    _ samples: [Sample], _ screen: inout Screen, top: Int, last: Int
  ) {
    for (offset, sample) in samples.enumerated() {
      let y = top + offset
      if let surface = sample.surface {
        screen.fill(Rect(x: 1, y: y, width: last, height: 1), Style(.text, on: surface))
      }
      screen.draw(sample.text, at: Position(x: 3, y: y), width: last - 3)
    }
  }

  private func draw(_ offer: ThemeOffer, _ screen: inout Screen, row: Int, isSelected: Bool) {
    let last = screen.size.columns - 2
    let isCurrent = offer.name == view.current
    if isCurrent { screen.draw("✓", at: Position(x: 3, y: row), style: Style(.ok)) }
    let nameWidth = screen.size.columns >= 60 ? 22 : 14
    screen.draw(
      offer.name, at: Position(x: 5, y: row), width: nameWidth,
      style: Style(isSelected ? .title : .text))
    let x = 7 + nameWidth
    screen.draw(
      offer.problem ?? offer.description, at: Position(x: x, y: row), width: max(0, last - x + 1),
      style: Style(offer.problem == nil ? .muted : .warn))
    guard isSelected else { return }
    Selection.mark(&screen, from: 1, to: last, row: row)
    screen.cursor = Position(x: 1, y: row)
  }

  /// One row of samples; the surface it lies on, where that is not the screen.
  struct Sample {
    var text: StyledText
    var surface: Surface?
  }

  /// Every role with a word that it is used for.
  static var samples: [Sample] {
    let clock: [(String, Ink)] = [
      (Label.running, .ok), (Label.minutesLeft(120_000), .warn), (Label.secondsLeft(30), .critical),
      (" \(Label.over) ", .over), ("║ " + Label.paused, .paused),
      ("! " + Label.pointOfOrder, .pointOfOrder),
    ]
    let words: [(String, Ink)] = [
      (ThemeWords.sampleTitle, .title), (ThemeWords.sampleText, .text),
      (ThemeWords.sampleLabel, .muted), ("» " + ThemeWords.sampleFirst, .accent), ("Esc", .key),
      ("───", .border),
    ]
    let marks: [(String, Ink)] = [
      ("▲ " + ThemeWords.sampleBehind, .stale), ("{+" + ThemeWords.sampleAdded + "+}", .added),
      ("{-" + ThemeWords.sampleRemoved + "-}", .removed),
      (" " + ThemeWords.sampleBanner + " ", .banner),
    ]
    func line(_ parts: [(String, Ink)], on surface: Surface = .plain) -> StyledText {
      var text = StyledText()
      for (index, (word, ink)) in parts.enumerated() {
        if index > 0 { text.append("   ", Style(.text, on: surface)) }
        text.append(word, Style(ink, on: surface))
      }
      return text
    }
    let selected = [
      (ThemeWords.sampleSelected, Ink.text), (Label.minutesLeft(120_000), .warn),
      (Label.running, .ok),
    ]
    return [
      Sample(text: line(clock)), Sample(text: line(words)), Sample(text: line(marks)),
      Sample(text: line(selected, on: .selection), surface: .selection),
      Sample(text: line([(ThemeWords.samplePrompt, .text)], on: .capture), surface: .capture),
    ]
  }
}

/// The samples alone, for the command `themes`.
public enum ThemeSamples {
  /// Every role with a word that it is used for, 78 columns wide.
  public static var screen: Screen {
    let samples = ThemesPanel.samples
    var screen = Screen(Size(columns: 78, rows: samples.count + 2))
    ThemesPanel.draw(samples, &screen, top: 1, last: 76)
    return screen
  }
}
