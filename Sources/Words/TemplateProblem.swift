/// Why a template file cannot be used, and where in it.
public struct TemplateProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The bytes are no UTF-8.
    case notText
    /// It is longer than a template may be, in bytes.
    case tooLong(Int)
    /// It has more tags than can be read in reasonable time.
    case tooManyTags(Int)
    /// `{{` without its `}}`.
    case openTag
    /// A tag without a name, or with a name that no field can have.
    case badName(String)
    /// A section that is never closed.
    case neverClosed(String)
    /// A section's end without its beginning.
    case neverOpened(String)
    /// Another section's end than the one that is open, and the line it was opened in.
    case closesAnother(String, open: String, line: Int)
    /// Sections in sections, too deep.
    case tooDeep
    /// A part of another file: there are none.
    case part(String)
    /// A kind of tag that is not used here: blocks, delimiters, settings.
    case notUsed(Character)
    /// What it would print is longer than any document.
    case printsTooMuch
    /// Anything else that the library says.
    case other(String)
  }

  /// The file, as the person named it.
  public var file: String
  /// From 1; 0 where it is the whole file.
  public var line: Int
  /// In characters, from 1; 0 where it is the whole file.
  public var column: Int
  /// What is wrong.
  public var kind: Kind

  /// A problem at a place of a template.
  public init(file: String, line: Int, column: Int, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What is wrong, where, and what to do.
  public var sentence: String {
    let place = line > 0 ? "\(file):\(line):\(column)" : file
    return "\(place): \(words)"
  }

  private var words: String {
    switch kind {
    case .notText: "the template is not UTF-8 text; save it as UTF-8"
    case .tooLong(let bytes): "the template has \(bytes) bytes and may have 1048576; shorten it"
    case .tooManyTags(let count):
      "the template has too many braces for its length, \(count) up to here; shorten it"
    case .openTag: "the tag that begins here has no end; close it with }}"
    case .badName(let name) where name.isEmpty: "the tag that begins here names nothing"
    case .badName(let name):
      "\(name) is no name of a field; names have letters, digits, dots and underscores"
    case .neverClosed(let name):
      "the section \(name) that begins here is never closed; add {{/\(name)}}"
    case .neverOpened(let name):
      "{{/\(name)}} closes a section that was never opened; take it out, or add {{#\(name)}} before it"
    case .closesAnother(let name, let open, let line):
      "{{/\(name)}} stands where {{/\(open)}} is expected: the section \(open) was opened in line \(line)"
    case .tooDeep: "sections stand in more than 16 others here; take some apart"
    case .part(let name):
      "\(name) would be a part from another file, and templates have none; put its text here"
    case .notUsed(let sign):
      "tags with \(sign) are not used here; there are variables, sections and comments"
    case .printsTooMuch:
      "the template would print more than 512 MB; a section over a long list stands in another one"
    case .other(let words): "the template cannot be read: \(words)"
    }
  }
}
