extension Session {
  func decide(budget command: BudgetCommand, _ now: Moment) throws(Refusal) -> Event {
    throw .roster(.noGroups)
  }
}
