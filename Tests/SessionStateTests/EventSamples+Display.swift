@testable import SessionState

// The kinds of what is sent to the second screen.
extension EventSamples {
  static let display: [Event] = [
    .display(
      .messageSent(MessageSent(text: "Please \"switch off\" \\ phones", to: .speaker, blinks: true))
    ),
    .display(.messageCleared(MessageCleared())), .display(.blackedOut(BlackedOut())),
    .display(.lit(Lit())), .display(.textChosen(TextChosen(id: RecommendationID(1)))),
  ]
}
