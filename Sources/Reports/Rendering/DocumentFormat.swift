public import SessionState

/// In which form a document is written.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case markdown = "md"
  case page = "html"
  case text = "txt"
  case table = "csv"
  case json
  /// Made of Markdown by pandoc.
  case word = "docx"

  /// How texts are escaped in it.
  var escaping: DocumentTemplate.Escaping {
    switch self {
    case .page: .page
    case .markdown, .word: .markdown
    case .text, .table, .json: .plain
    }
  }

  /// Whether it is written by a template.
  public var hasTemplate: Bool {
    switch self {
    case .markdown, .page, .text, .word: true
    case .table, .json: false
    }
  }
}

extension DocumentFormat {
  /// The forms that a kind of document has; the first one where none is asked for.
  public static func all(for kind: DocumentKind) -> [DocumentFormat] {
    switch kind {
    case .outcome, .report: [.markdown, .page, .text, .table, .json, .word]
    case .recommendations, .actions, .speakers, .statistics, .timeline:
      [.table, .markdown, .page, .text, .json, .word]
    }
  }
}
