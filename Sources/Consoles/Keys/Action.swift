/// What a key means in a console.
enum Action: String, CaseIterable, Hashable, Sendable {
  // The floor
  case giveNext, giveSelected, pauseOrResume, moreTime, lessTime, endIntervention, backToLast
  case card, interpret
  // The second screen
  case message, blackout, showToRoom
  // The rules of order
  case pointOfOrder, ruling, technical, interposed, motion, callToOrder
  // The speakers list
  case addRequest, addWithKind, directResponse, rightOfReply, moveDown, moveUp, later, withdraw
  case closeOrOpenList, lastSpeaker, voices, turns, register
  // The record
  case recommend, revise, note, mark, fillMark
  // The rapporteur's record
  case openSelected, otherLanguage, nextState, position, parties, classify, merge, split
  case actionItem, outcomeCheck, readingMode, history, earlierInOrder, laterInOrder
  case finalNumbers
  // The agenda
  case openNextItem, landing
  // Moving
  case viewMarks, viewNotes, viewActions
  case viewList, viewAgenda, viewRecords, focusNext, focusPrevious
  case up, down, pageUp, pageDown, first, last, search, searchNext, searchPrevious
  // Replay
  case play, faster, slower, gaps
  case eventForward, eventBack, turnForward, turnBack, itemForward, itemBack
  case wordingForward, wordingBack, recommendationForward, recommendationBack
  case markForward, markBack, orderForward, orderBack
  case correctionForward, correctionBack, events
  case secondsForward, secondsBack, minuteForward, minuteBack, tenth, goTo, goToSelected
  case filter, compare, wordings, statistics, corrected, closer, wider
  // Everywhere
  case otherConsole, settings, themes, bidi, undo, redo, commandLine, palette, help, cancel, redraw,
    suspend,
    interrupt,
    leave
}

extension Action {
  /// Whether it only moves focus or selection, so that what is selected was chosen on purpose.
  var moves: Bool {
    switch self {
    case .viewList, .viewAgenda, .viewRecords, .viewMarks, .viewNotes, .viewActions, .focusNext,
      .focusPrevious, .up, .down, .pageUp,
      .pageDown, .first, .last, .searchNext, .searchPrevious, .moveDown, .moveUp:
      true
    default: false
    }
  }
}
