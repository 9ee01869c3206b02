import SessionState

/// What replaces everything below the first rows.
enum ReplayOverlay {
  case help(HelpView)
  /// The themes, and what the selected one looks like.
  case themes(ThemesView)
  /// Events one below the other, one of them in full; nil: the one that happened last.
  case events(selected: Int?)
  /// The wordings of one recommendation.
  case wordings(HistoryView)
  /// What changed between two moments.
  case difference(from: ReplayPosition, scroll: Int)
  /// Statistics up to the moment, by an attribute.
  case statistics(page: Int, scroll: Int)
}
