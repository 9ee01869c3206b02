import SessionState
import TerminalScreen
import Words

/// The events of the meeting one below the other, or those that pass the filter, and one of them in full.
struct EventList {
  private let places: [Int]?
  private let first: Int
  private let end: Int
  private let now: Int
  private let sentence: (Int) -> StyledText
  private let recording: Recording

  init(_ replay: ReplayConsole) {
    recording = replay.recording
    places = replay.only?.places
    first = min(recording.start.count, max(0, recording.events.count - 1))
    end = recording.events.count
    now = replay.playback.position.count - 1
    sentence = { replay.sentence(of: $0) }
  }

  var count: Int { places?.count ?? end - first }

  /// The place of an event in the log; nil when there is none.
  func place(at index: Int) -> Int? {
    guard (0..<count).contains(index) else { return nil }
    return places.map { $0[index] } ?? first + index
  }

  /// Where an event stands in the list; nil: the one that happened last.
  func index(of place: Int?) -> Int {
    let place = place ?? now
    let index = places.map { $0.firstPlace { $0 > place } - 1 } ?? place - first
    return min(max(0, index), max(0, count - 1))
  }

  func draw(_ screen: inout Screen, selected: Int?, top: Int, bottom: Int) {
    let width = screen.size.columns - 2
    let chosen = index(of: selected)
    guard let place = place(at: chosen) else { return }
    let full = lines(of: place, width: width)
    let rows = max(3, bottom - top - min(full.count, (bottom - top) / 2))
    let from = max(0, min(chosen - rows / 2, count - rows))
    for (offset, index) in (from..<min(from + rows, count)).enumerated() {
      guard let place = self.place(at: index) else { continue }
      var text = StyledText("\(recording.events[place].seq)", Style(.muted))
      text = StyledText(String(repeating: " ", count: max(0, 7 - text.width))) + text
      text.append(place == now ? " ▶ " : "   ", .accent)
      screen.draw(text + sentence(place), at: Position(x: 1, y: top + offset), width: width)
      screen.point(Rect(x: 0, y: top + offset, width: width, height: 1), at: .row(index))
      if index == chosen {
        Selection.mark(&screen, from: 0, to: width, row: top + offset)
        screen.cursor = Position(x: 0, y: top + offset)
      }
    }
    let line = top + rows
    screen.separator(row: line, from: 1, columns: width)
    for (offset, text) in full.prefix(bottom - line).enumerated() {
      screen.draw(
        text, at: Position(x: 1, y: line + 1 + offset), width: width)
    }
  }

  /// The whole sentence, who entered it, and every text that was written in it.
  private func lines(of place: Int, width: Int) -> [StyledText] {
    let event = recording.events[place]
    var lines = Wrap.rows(sentence(place), width: max(10, width))
    lines.append(StyledText("\(event.by.label) · \(event.event.kindName)", Style(.muted)))
    for text in event.event.texts {
      lines += Wrap.rows(RecordsModel.bracketed(text), width: max(10, width))
    }
    return lines
  }
}
