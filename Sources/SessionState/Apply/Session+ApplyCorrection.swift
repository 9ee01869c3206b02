extension Session {
  mutating func applyCorrection(_ event: Event, _ now: Moment) {}
}
