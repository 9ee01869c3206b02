extension Session {
  func decide(edit id: ItemID, _ change: ItemChange) throws(Refusal) -> Event {
    throw .planning(.nothingChanges(id))
  }

  func decide(move id: ItemID, to place: ItemPlace, _ now: Moment) throws(Refusal) -> Event {
    throw .planning(.nothingChanges(id))
  }

  func decide(split id: ItemID, minutes: Int, _ title: String?, _ now: Moment) throws(Refusal)
    -> Event
  {
    throw .planning(.nothingChanges(id))
  }

  func decide(remove id: ItemID) throws(Refusal) -> Event {
    throw .planning(.nothingChanges(id))
  }

  func decide(land choice: LandingChoice, _ now: Moment) throws(Refusal) -> Event {
    throw .planning(.noDayUnderWay)
  }
}
