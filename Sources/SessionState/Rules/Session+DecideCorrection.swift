extension Session {
  func decide(correction command: CorrectionCommand, _ now: Moment) throws(Refusal) -> Event {
    throw .correction(.nothingToCorrect)
  }

  func decide(recovery choice: ClockRecovered.Choice, _ now: Moment) throws(Refusal) -> Event {
    throw .correction(.nothingToRecover)
  }
}
