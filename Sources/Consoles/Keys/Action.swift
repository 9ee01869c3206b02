/// What a key means in a console.
enum Action: String, CaseIterable, Hashable, Sendable {
  // The floor
  case giveNext, giveSelected, pauseOrResume, moreTime, lessTime, endIntervention, backToLast
  case pointOfOrder, ruling, technical
  // The speakers list
  case addRequest, addWithKind, directResponse, rightOfReply, moveDown, moveUp, later, withdraw
  case closeOrOpenList
  // The record
  case recommend, revise, note, mark, fillMark
  // The agenda
  case openNextItem
  // Moving
  case viewList, viewAgenda, viewRecords, focusNext, focusPrevious
  case up, down, pageUp, pageDown, first, last, search, searchNext, searchPrevious
  // Everywhere
  case undo, redo, commandLine, help, cancel, redraw, suspend, interrupt, leave
}
