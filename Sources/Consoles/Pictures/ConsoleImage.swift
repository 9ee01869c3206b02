public import SessionState
public import TerminalScreen
import Words

/// The screens of the consoles without a console: pictures of any moment, for exports and for the README.
public enum ConsoleImage: String, Sendable, CaseIterable {
  /// The moderator's console.
  case moderator
  /// The rapporteur's console.
  case rapporteur

  /// The screen as it is at a moment, with nothing open, nothing chosen and no cursor.
  ///
  /// Cost: that of drawing a console once.
  public func screen(of session: Session, now: Moment, size: Size) -> Screen {
    let message = StyledText(Label.saved(session.seq), Style(.muted))
    var screen: Screen
    switch self {
    case .moderator:
      var picture = ModeratorScreen(
        session, Interface(), now, size: size, keys: .moderator, message: message)
      screen = picture.draw()
    case .rapporteur:
      var picture = RapporteurScreen(
        session, Interface(), RecordLists(session), now, size: size, keys: .rapporteur,
        message: message, similar: [], gaps: [])
      screen = picture.draw()
    }
    screen.cursor = nil
    return screen
  }
}
