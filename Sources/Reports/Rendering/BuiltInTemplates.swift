public import SessionState

extension DocumentTemplate {
  /// The built-in template of a kind of document in a format, as `--print-template` prints it; nil where the format
  /// has none.
  public static func builtIn(_ kind: DocumentKind, _ format: DocumentFormat) -> [UInt8]? {
    switch format {
    case .page:
      PackageResources.page_head_mustache + page(kind) + PackageResources.page_foot_mustache
    case .markdown, .word:
      PackageResources.markdown_head_mustache + markdown(kind)
        + PackageResources.markdown_foot_mustache
    case .text:
      PackageResources.text_head_mustache + text(kind) + PackageResources.text_foot_mustache
    case .table, .json: nil
    }
  }

  private static func page(_ kind: DocumentKind) -> [UInt8] {
    switch kind {
    case .outcome: PackageResources.outcome_page_mustache
    case .report: PackageResources.report_page_mustache
    case .recommendations: PackageResources.recommendations_page_mustache
    case .actions: PackageResources.actions_page_mustache
    case .speakers: PackageResources.speakers_page_mustache
    case .statistics: PackageResources.statistics_page_mustache
    case .timeline: PackageResources.timeline_page_mustache
    }
  }

  private static func markdown(_ kind: DocumentKind) -> [UInt8] {
    switch kind {
    case .outcome: PackageResources.outcome_markdown_mustache
    case .report: PackageResources.report_markdown_mustache
    case .recommendations: PackageResources.recommendations_markdown_mustache
    case .actions: PackageResources.actions_markdown_mustache
    case .speakers: PackageResources.speakers_markdown_mustache
    case .statistics: PackageResources.statistics_markdown_mustache
    case .timeline: PackageResources.timeline_markdown_mustache
    }
  }

  private static func text(_ kind: DocumentKind) -> [UInt8] {
    switch kind {
    case .outcome: PackageResources.outcome_text_mustache
    case .report: PackageResources.report_text_mustache
    case .recommendations: PackageResources.recommendations_text_mustache
    case .actions: PackageResources.actions_text_mustache
    case .speakers: PackageResources.speakers_text_mustache
    case .statistics: PackageResources.statistics_text_mustache
    case .timeline: PackageResources.timeline_text_mustache
    }
  }
}
