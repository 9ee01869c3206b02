import Mustache
public import Words

/// A Mustache template of a document, built in or of one's own, for one format.
public struct DocumentTemplate: Sendable {
  /// How texts are escaped where a template puts them.
  enum Escaping: String {
    case page = "ROUNDTABLE_PAGE"
    case markdown = "ROUNDTABLE_MARKDOWN"
    case plain = "ROUNDTABLE_PLAIN"
  }

  private let template: MustacheTemplate
  private let length: Int
  private let file: String

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: What the person calls it, for messages.
  /// - Throws: `TemplateProblem` with the place in the file.
  /// - Complexity: The library looks through what follows at each brace; bounded by `TemplateCheck`.
  public init(
    _ bytes: some Collection<UInt8>, file: String, for format: DocumentFormat
  ) throws(TemplateProblem) {
    guard bytes.count <= TemplateCheck.limit else {
      throw TemplateProblem(file: file, line: 0, column: 0, kind: .tooLong(bytes.count))
    }
    guard let read = String(validating: bytes, as: UTF8.self) else {
      throw TemplateProblem(file: file, line: 0, column: 0, kind: .notText)
    }
    // One kind of line break, so that columns are counted from each.
    let text = read.replacing("\r\n", with: "\n")
    try TemplateCheck.check(text, file: file)
    _ = Self.escapings
    do {
      // On a line of its own before the first, so that the template's own lines keep their form.
      template = try MustacheTemplate(
        string: "{{% CONTENT_TYPE: \(format.escaping.rawValue) }}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateProblem(
        file: file, line: error.context.lineNumber - 1, column: error.context.columnNumber,
        kind: .other(String(describing: error.error)))
    } catch {
      throw TemplateProblem(
        file: file, line: 0, column: 0, kind: .other(String(describing: error)))
    }
    length = text.utf8.count
    self.file = file
  }

  /// The text that values give.
  ///
  /// - Throws: `printsTooMuch` when sections in sections would print more than any document has.
  func render(_ value: TemplateValue) throws(TemplateProblem) -> String {
    guard case .fields(let fields) = value else { return "" }
    let meter = Meter(templateLength: length)
    let text = template.render(TemplateNode(fields: fields, meter: meter))
    guard !meter.isEmpty else {
      throw TemplateProblem(file: file, line: 0, column: 0, kind: .printsTooMuch)
    }
    return text
  }

  /// Registered once: the library looks its kinds of text up by name.
  private static let escapings: Void = {
    MustacheContentTypes.register(PageText(), named: Escaping.page.rawValue)
    MustacheContentTypes.register(MarkdownText(), named: Escaping.markdown.rawValue)
    MustacheContentTypes.register(PlainText(), named: Escaping.plain.rawValue)
  }()
}

private struct PlainText: MustacheContentType {
  func escapeText(_ text: String) -> String { text }
}

private struct PageText: MustacheContentType {
  func escapeText(_ text: String) -> String { Escaped.page(text) }
}

private struct MarkdownText: MustacheContentType {
  func escapeText(_ text: String) -> String { Escaped.markdown(text) }
}
