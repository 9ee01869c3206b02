import TerminalScreen

/// The forms of a console; the first whose limits fit is taken (screens 3).
enum LayoutForm: Equatable {
  /// Rail, main and strip.
  case wide
  /// Floor, one panel, three summary rows.
  case stacked
  /// Three-row clock, list without kinds.
  case compact
  /// Clock, state, speaker.
  case oneLine

  init(_ size: Size) {
    switch (size.columns, size.rows) {
    case (100..., 30...): self = .wide
    case (60..., 18...): self = .stacked
    case (40..., 12...): self = .compact
    default: self = .oneLine
    }
  }

  /// The form of the rapporteur's console: where the terminal orders text, no panel stands beside a paragraph that may
  /// run from right to left (screens 3, right to left).
  init(recordsOf size: Size) {
    let form = LayoutForm(size)
    self = form == .wide && Writing.current.mode == .terminal ? .stacked : form
  }

  /// The form of a replay, whose lanes leave a wide console too little below 34 rows.
  init(replayOf size: Size) {
    let form = LayoutForm(size)
    self = form == .wide && size.rows < 34 ? .stacked : form
  }
}

/// Where the panels of the wide form stand (screens 3).
struct WideLayout {
  /// Columns of the rail at the left.
  let rail: Int
  /// The column of the line between rail and main.
  let separator: Int
  /// The first column of main.
  let mainX: Int
  /// Columns of main.
  let mainWidth: Int
  /// Rows of the strip, with its title.
  let stripRows: Int
  /// The row of the line above the strip.
  let stripLine: Int
  let width: Int
  let height: Int

  /// - Parameter strip: The rows of another strip with its line, which replaces that of the console.
  init(_ size: Size, strip: Int? = nil) {
    width = size.columns
    height = size.rows
    rail = min(46, max(30, 3 * width / 10 - 1))
    separator = rail + 3
    mainX = rail + 6
    mainWidth = width - rail - 7
    stripRows = min(9, max(4, height / 7))
    stripLine = height - (strip ?? stripRows + 4)
  }

  /// Whether there is room for the tall digits (screens 3).
  var hasTallDigits: Bool { height >= 48 && mainWidth >= 92 }
  /// The row below the floor, for the interrupted speaker.
  var floorEnd: Int { hasTallDigits ? 17 : 13 }
  /// The first row of a prompt; everything above stays as it is.
  var promptTop: Int { stripLine - 1 }
}
