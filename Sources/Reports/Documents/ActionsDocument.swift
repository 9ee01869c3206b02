import SessionState
import Words

/// What is to be done after the meeting, by whom and until when (domain B-17, B-20).
struct ActionsDocument: Encodable, Sendable {
  let head: DocumentHead
  let actions: [ActionRow]
  let log: DocumentLog

  init(_ scope: DocumentScope) {
    head = DocumentHead(scope, .actions)
    actions = ActionRow.all(scope)
    log = DocumentLog(scope)
  }
}

/// An action item as it may be told.
struct ActionRow: Encodable, Hashable, Sendable {
  let id: ActionID
  let text: Passage
  let owner: String?
  let due: String?
  let dueText: String?
  let state: String
  let stateName: ActionState
  let item: ItemName?
  let recommendation: RecommendationID?

  static func all(_ scope: DocumentScope) -> [ActionRow] {
    scope.session.actions.filter { scope.tells($0.attribution) }.map { ActionRow($0, scope) }
  }

  private init(_ action: ActionItem, _ scope: DocumentScope) {
    id = action.id
    text = scope.passage(scope.disclosure.text(action.text, under: action.attribution))
    owner =
      switch action.owner {
      case .party(let party): scope.party(party, under: action.attribution)
      // Whoever is named in free words need not stand in the roster: nothing could hide the name.
      case .text(let text):
        scope.disclosure.level(action.attribution) == .onRecord ? text : nil
      case nil: nil
      }
    due = action.due?.description
    dueText = action.due.map { scope.words.date($0) }
    state = scope.words.state(action.state)
    stateName = action.state
    item = scope.item(action.item)
    recommendation = action.recommendation
  }
}
