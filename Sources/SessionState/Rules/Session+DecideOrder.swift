extension Session {
  func decide(order command: OrderCommand, _ now: Moment) throws(Refusal) -> Event {
    throw .order(.noRuling)
  }

  func decide(motion command: MotionCommand) throws(Refusal) -> Event {
    throw .order(.noRuling)
  }
}
