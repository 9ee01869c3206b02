import TerminalScreen
import SessionState
import Words

/// Which rows of a list are shown: those that hold every word typed, letters folded as in D-9.
struct ListFilter: Hashable {
  /// What was typed.
  let text: String
  private let words: [String]

  /// A filter; nil where nothing was typed.
  init?(_ text: String) {
    let words = SearchFolding.fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return nil }
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.words = words
  }

  /// Whether a row of this text is shown.
  func passes(_ text: String) -> Bool {
    let folded = SearchFolding.fold(text)
    return words.allSatisfy(folded.contains)
  }

  /// `filter: access · 3 of 14`.
  func words(showing shown: Int, of all: Int) -> String {
    FilterWords.shown(text, shown, all)
  }
}

/// The lists of the consoles that can be filtered where they stand.
enum ListPlace: Hashable {
  case list, agenda, records
  case recommendations, marks, notes, actions
  case gaps
}

/// A list that can be searched, pointed at and filtered: the panel in focus, or what replaces the panels.
struct RowList {
  /// What each row is found by.
  var texts: [String]
  /// The selected row.
  var selected: Int
  /// Selects a row.
  var select: (Int) -> Void
  /// The filter in force.
  var filter: ListFilter?
  /// Takes another filter, or none; nil where the whole list is needed.
  var setFilter: ((ListFilter?) -> Void)?
}

extension Console {
  /// The list that the keys mean now; nil where there is none.
  var listOnTop: RowList? {
    guard let overlay = interface.overlay else { return panelList }
    return list(in: overlay)
  }

  /// Selects the next row that holds a text, letters folded as in D-9.
  func search(_ text: String, step: Int) {
    interface.lastSearch = text
    let folded = SearchFolding.fold(text)
    guard !folded.isEmpty else { return }
    guard let list = listOnTop else { return say(FilterWords.noList, .muted) }
    var row = list.selected
    for _ in list.texts.indices {
      row = (row + step + list.texts.count) % list.texts.count
      if SearchFolding.fold(list.texts[row]).contains(folded) {
        if row == list.selected { say(FilterWords.onlyHit(text), .muted) }
        return list.select(row)
      }
    }
    say(Phrase.notFound(text), .warn)
  }

  /// `&`: asks which rows are shown, with what was asked for before.
  func askRows() {
    guard let list = listOnTop, list.setFilter != nil else {
      return say(FilterWords.noList, .muted)
    }
    interface.prompt = .text(
      TextPrompt(purpose: .rows, field: TextField(list.filter?.text ?? "")))
  }

  /// Shows only the rows that hold a text; all of them where it is empty, and where no row does.
  func showOnly(_ text: String) {
    guard let list = listOnTop, let set = list.setFilter else { return }
    set(nil)
    guard let filter = ListFilter(text) else { return say(FilterWords.all, .muted) }
    guard listOnTop?.texts.contains(where: filter.passes) == true else {
      set(list.filter)
      return say(FilterWords.nothing(filter.text), .warn)
    }
    set(filter)
  }

  /// The keys of searching and filtering in what replaces the panels; false where they mean something else.
  func finds(_ key: Key, in overlay: Interface.Overlay) -> Bool {
    guard overlay.isSearchedAsList, let list = list(in: overlay) else { return false }
    switch keys.action(for: key) {
    case .search: write(.search)
    case .searchNext where !interface.lastSearch.isEmpty: search(interface.lastSearch, step: 1)
    case .searchPrevious where !interface.lastSearch.isEmpty:
      search(interface.lastSearch, step: -1)
    case .filter where list.setFilter != nil: askRows()
    case .cancel where list.filter != nil: list.setFilter?(nil)
    default: return false
    }
    return true
  }
}

extension Interface.Overlay {
  /// Whether `/`, `n` and the filter mean its rows; the register has keys of its own for that.
  var isSearchedAsList: Bool {
    switch self {
    case .voices, .settings, .turns, .landing, .history, .outcomeCheck: true
    case .help, .themes, .recommendation, .register, .leftovers, .card, .projector: false
    }
  }
}
