/// Which columns of the list are shown and where (screens 3, list row); places count from the gutter.
struct ListColumns {
  /// The first column of the kind; nil when it is left out.
  private(set) var kind: Int?
  /// The last column of the waiting time; nil when it is left out.
  private(set) var waitsEnd: Int?
  private(set) var turn: Int?
  private(set) var language: Int?
  private(set) var group: Int
  private(set) var name: Int
  /// Columns of the name, without the `1st` that stands before it when the turn is left out.
  private(set) var nameWidth: Int
  /// The first column of the note; nil when there is no room for one.
  private(set) var note: Int?

  static let kindWidth = 15
  /// The name never gets less while a column can go.
  private static let leastName = 18

  /// - Parameter width: columns from the gutter to the last one that may be used.
  init(width: Int, groupWidth: Int, hasKinds: Bool = true) {
    var shown = (language: true, turn: true, kind: hasKinds, waits: true)
    self.init(shown, width, groupWidth)
    if nameWidth < Self.leastName {
      shown.language = false
      self.init(shown, width, groupWidth)
    }
    if nameWidth < Self.leastName {
      shown.turn = false
      self.init(shown, width, groupWidth)
    }
    if nameWidth < Self.leastName {
      shown.kind = false
      self.init(shown, width, groupWidth)
    }
    if nameWidth < Self.leastName, width < 36 {
      shown.waits = false
      self.init(shown, width, groupWidth)
    }
    // From 110 columns of main on, what they want to talk about has a place of its own.
    if width >= 111 {
      note = name + 38
      nameWidth = 36
    }
  }

  private init(
    _ shown: (language: Bool, turn: Bool, kind: Bool, waits: Bool), _ width: Int, _ groupWidth: Int
  ) {
    var next = 8
    if shown.kind {
      kind = next
      next += Self.kindWidth
    }
    if shown.waits {
      waitsEnd = next + (shown.kind ? 5 : 4)
      next += shown.kind ? 7 : 6
    }
    if shown.turn {
      turn = next
      next += 6
    }
    if shown.language {
      language = next
      next += 4
    }
    group = next
    name = next + groupWidth + 2
    nameWidth = width - name
  }
}
