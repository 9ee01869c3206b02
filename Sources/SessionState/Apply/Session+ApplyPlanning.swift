extension Session {
  mutating func applyPlanning(_ event: Event) {}
}
