import SessionState

/// When what is begun in the consoles of one terminal is to be kept, and what others left behind (session-log 2.9).
final class DraftBook {
  /// How long somebody who stops the program waits for the disk at most, in ms.
  static let patience = 150

  let keeper: any DraftKeeper
  /// What is begun now, and what became an event that is not yet on the disk.
  private(set) var texts: [BegunText] = []
  private var kept: [BegunText] = []
  private var pace = DraftPace()
  /// What others left behind and nobody was asked about yet; nil before it was looked for.
  private var offers: [LeftText]?
  private var told: DraftTrouble?

  init(_ keeper: any DraftKeeper) {
    self.keeper = keeper
  }

  /// Whether what is begun will be there at the next start.
  var isKept: Bool { !(keeper is MemoryDrafts) && keeper.trouble == nil }

  /// Takes what is begun now; what vanished as an event was written stays until that event is on the disk.
  ///
  /// - Parameters:
  ///   - seq: The last line, and the one before the input that led here.
  ///   - saved: The last line known to be on the disk.
  func note(_ begun: [BegunText], seq: Int, before: Int, saved: Int, at: Stamp) {
    var new = begun
    for var old in texts where !begun.contains(where: { $0.isSameThing(as: old) }) {
      if old.sentAs == nil, seq > before { old.sentAs = seq }
      if let sent = old.sentAs, sent > saved { new.append(old) }
    }
    // A text that became an event goes on standing there when the next one of its kind is begun.
    for old in texts where old.sentAs.map({ $0 > saved }) == true && !new.contains(old) {
      new.append(old)
    }
    guard new != texts else { return }
    let typed = abs(Self.length(new) - Self.length(texts))
    texts = new
    pace.changed(by: max(1, typed), at: at)
  }

  /// Milliseconds until what was typed has to be kept; nil when all of it is.
  func due(_ now: Stamp) -> Milliseconds? { texts == kept ? nil : pace.due(now) }

  /// Has everything kept that is not yet; does not wait.
  func keep(by role: Role, at: Milliseconds) {
    guard texts != kept else { return }
    kept = texts
    pace = DraftPace()
    keeper.keep(texts, by: role, at: at)
  }

  /// What is wrong and was not told yet. What was told is told again after it was well in between.
  func newTrouble() -> DraftTrouble? {
    let trouble = keeper.trouble
    defer { told = trouble }
    return trouble == told ? nil : trouble
  }

  /// The next text of another console that may be asked about now.
  func nextOffer(where isFree: (BegunText) -> Bool) -> LeftText? {
    var all = offers ?? keeper.leftBehind()
    defer { offers = all }
    guard let index = all.firstIndex(where: { isFree($0.text) }) else { return nil }
    return all.remove(at: index)
  }

  private static func length(_ texts: [BegunText]) -> Int {
    texts.reduce(0) { $0 + $1.text.count }
  }
}

/// Half a second after the last key, after 20 characters or 2 s of steady typing (session-log 2.9).
struct DraftPace: Hashable {
  static let rest: Milliseconds = 500
  static let longest: Milliseconds = 2000
  static let characters = 20

  private var first: Stamp?
  private var last: Stamp?
  private var count = 0

  /// Something was typed.
  mutating func changed(by characters: Int, at: Stamp) {
    first = first ?? at
    last = at
    count += characters
  }

  /// Milliseconds until it is time; nil when nothing was typed.
  func due(_ now: Stamp) -> Milliseconds? {
    guard let first, let last else { return nil }
    if count >= Self.characters { return 0 }
    return max(0, min(Self.rest - now.since(last), Self.longest - now.since(first)))
  }
}
