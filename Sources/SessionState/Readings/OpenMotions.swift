extension Session {
  /// The motions that are not decided, in the order in which they are put: by precedence, then by age (A.1, A-23).
  public var openMotions: [Motion] {
    motions.filter { $0.result == nil }
      .sorted { ($0.kind.precedence, $0.id) < ($1.kind.precedence, $1.id) }
  }
}
