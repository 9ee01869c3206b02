/// A figure of statistics that may be kept back of all together and of others, while the rest is told (domain C-6).
public enum StatisticsCell: Hashable, Sendable {
  /// How many people spoke, and how many of them once.
  case speakers
  /// Time over the time allotted.
  case over
  /// How many waited, and how long in the median.
  case waits
  /// How long one person waited at most.
  case longestWait
  case notReached, refused
  case questions, order, technical
}
