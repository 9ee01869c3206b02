import SessionState
import Words

/// What stands at the head and the foot of every document.
struct DocumentHead: Encodable, Hashable, Sendable {
  let kind: DocumentKind
  let kindTitle: String
  let code: String
  let title: String
  let titles: [Passage]
  let place: String
  let dates: String
  let language: String
  let direction: String
  let level: Attribution
  let badge: String?

  init(_ scope: DocumentScope, _ kind: DocumentKind) {
    let created = scope.session.created
    self.kind = kind
    kindTitle = scope.words[kind.term]
    code = created?.code ?? ""
    title = created?.title.best(scope.ownLanguage) ?? ""
    titles = scope.passages(created?.title ?? [:])
    place = created?.place ?? ""
    dates = scope.words.dates(scope.session.days.map(\.date))
    language = scope.ownLanguage
    direction = scope.words.isArabic ? "rtl" : "ltr"
    level = scope.disclosure.overall
    badge = scope.words.badge(level)
  }
}

/// Which state of the log a document shows.
struct DocumentLog: Encodable, Hashable, Sendable {
  let events: Int
  let head: String
  let text: String

  init(_ scope: DocumentScope) {
    events = scope.session.seq
    head = scope.head
    text = scope.words.log(events, String(scope.head.prefix(12)))
  }
}

extension DocumentKind {
  var term: DocumentTerm {
    switch self {
    case .outcome: .outcome
    case .report: .report
    case .recommendations: .recommendations
    case .actions: .actions
    case .speakers: .speakers
    case .statistics: .statisticsTitle
    case .timeline: .timeline
    }
  }
}
