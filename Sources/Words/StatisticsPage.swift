public import SessionState

/// Statistics as people read them, before they are laid out for a width: headings, lines and tables.
public struct StatisticsPage {
  /// A part of the page.
  public enum Block: Hashable, Sendable {
    /// A heading, and a remark beside it.
    case heading(String, String)
    /// What a line is about, and what it says.
    case line(String, String)
    /// Things one after the other, none of them broken at the end of a row, and what they are.
    case items(String, [String])
    /// What is to be said of what is missing.
    case remarks([String])
    /// A table.
    case table(Table)
  }

  /// A table: numbers, perhaps a bar, and a name at the end of each row.
  public struct Table: Hashable, Sendable {
    /// The heads of the numbers, and of the names.
    public var heads: [String]
    public var nameHead: String
    /// The rows.
    public var rows: [Row]
    /// Whether a bar stands between numbers and name.
    public var hasBars: Bool
    /// How many columns stay where there is little room, before the bar.
    public var kept = 3
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The numbers; empty where there is none.
    public var cells: [String]
    /// Shares of the time and of the seats, in per mille; nil where there is no bar.
    public var time: Int?
    public var seats: Int?
    /// What the row is of.
    public var name: String
    /// Whether it sums up the others.
    public var isTotal = false
  }

  let statistics: Statistics
  let session: Session
  let names: StatisticsNames

  /// The page of some statistics of a session.
  public init(_ statistics: Statistics, _ session: Session, _ names: StatisticsNames) {
    self.statistics = statistics
    self.session = session
    self.names = names
  }

  /// The overview, or the table by an attribute; an attribute by which nothing may be told gives the remarks alone.
  public func blocks(by attribute: StatisticsAttribute?) -> [Block] {
    let remarks: [Block] = names.remarks.isEmpty ? [] : [.remarks(names.remarks)]
    guard let attribute else { return overview + remarks }
    return (names.attributes.contains(attribute) ? table(by: attribute) : []) + remarks
  }
}

/// How the sides of statistics are called, and which figures may be told (domain C-6).
public struct StatisticsNames {
  /// A side by its name.
  public var side: (StatisticsSide) -> String
  /// By which attributes there are tables.
  public var attributes: [StatisticsAttribute]
  /// Whether figures may be shown at all.
  public var tellsFigures: Bool
  /// Whether figures may be shown that are of these.
  public var shows: (StatisticsFigures) -> Bool
  /// Whether people may be named who were never heard, and seats counted.
  public var tellsRoster: Bool
  /// Whether it may be told how many were heard and who was not.
  public var tellsHeard: Bool
  /// The figures of all together and of others that are kept back.
  public var hidden: Set<StatisticsCell>
  /// Whether more than its title may be told of an item.
  public var tellsItem: (ItemID) -> Bool
  /// What is to be said of what is missing.
  public var remarks: [String]
  /// Whether Tab goes to the tables; on paper they are asked for.
  public var isOnScreen = false

  /// With an answer for each.
  public init(
    side: @escaping (StatisticsSide) -> String, attributes: [StatisticsAttribute],
    tellsFigures: Bool, shows: @escaping (StatisticsFigures) -> Bool, tellsRoster: Bool,
    tellsHeard: Bool, hidden: Set<StatisticsCell>, tellsItem: @escaping (ItemID) -> Bool,
    remarks: [String]
  ) {
    self.side = side
    self.attributes = attributes
    self.tellsFigures = tellsFigures
    self.shows = shows
    self.tellsRoster = tellsRoster
    self.tellsHeard = tellsHeard
    self.hidden = hidden
    self.tellsItem = tellsItem
    self.remarks = remarks
  }

  /// Whether any of these figures is kept back in the row of a side; nil is all together.
  func hides(_ cells: Set<StatisticsCell>, of side: StatisticsSide?) -> Bool {
    guard side == nil || side == .others else { return false }
    // The longest wait of others is one person's.
    if side == .others, cells.contains(.longestWait) { return true }
    return !hidden.isDisjoint(with: cells)
  }

  /// As the consoles name them: in full.
  public static func console(_ session: Session) -> StatisticsNames {
    var names = StatisticsNames(
      side: { session.label(of: $0) }, attributes: StatisticsAttribute.allCases,
      tellsFigures: true, shows: { _ in true }, tellsRoster: true, tellsHeard: true,
      hidden: [], tellsItem: { _ in true }, remarks: [])
    names.isOnScreen = true
    return names
  }
}

extension Session {
  /// A side of the statistics as rows name it.
  public func label(of side: StatisticsSide) -> String {
    switch side {
    case .participant(let id): name(of: id)
    case .voice(let voice): label(of: voice)
    case .item(let id): name(of: id)
    case .others: StatisticsWords.others
    }
  }
}
