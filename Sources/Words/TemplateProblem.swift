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
    case .notText:
      say(
        "the template is not UTF-8 text; save it as UTF-8",
        "القالب ليس نصًا بترميز UTF-8؛ احفظه بترميز UTF-8")
    case .tooLong(let bytes):
      say(
        "the template has \(bytes) bytes and may have 1048576; shorten it",
        "حجم القالب \(bytes) بايت، والحد الأقصى 1048576؛ اختصره")
    case .tooManyTags(let count):
      say(
        "the template has too many braces for its length, \(count) up to here; shorten it",
        "أقواس القالب أكثر مما يناسب طوله، وعددها إلى هنا \(count)؛ اختصره")
    case .openTag:
      say(
        "the tag that begins here has no end; close it with }}",
        "الوسم الذي يبدأ هنا بلا نهاية؛ أغلقه بـ }}")
    case .badName(let name) where name.isEmpty:
      say("the tag that begins here names nothing", "الوسم الذي يبدأ هنا لا يسمي شيئًا")
    case .badName(let name):
      say(
        "\(name) is no name of a field; names have letters, digits, dots and underscores",
        "\(name) ليس اسم حقل؛ الأسماء حروف وأرقام ونقاط وشرطات سفلية")
    case .neverClosed(let name):
      say(
        "the section \(name) that begins here is never closed; add {{/\(name)}}",
        "القسم \(name) الذي يبدأ هنا غير مغلق؛ أضف {{/\(name)}}")
    case .neverOpened(let name):
      say(
        "{{/\(name)}} closes a section that was never opened; take it out, or add {{#\(name)}} before it",
        "{{/\(name)}} يغلق قسمًا لم يُفتح؛ احذفه، أو أضف قبله {{#\(name)}}")
    case .closesAnother(let name, let open, let line):
      say(
        "{{/\(name)}} stands where {{/\(open)}} is expected: the section \(open) was opened in line \(line)",
        "{{/\(name)}} حيث المتوقع {{/\(open)}}: القسم \(open) مفتوح منذ السطر \(line)")
    case .tooDeep:
      say(
        "sections stand in more than 16 others here; take some apart",
        "الأقسام هنا متداخلة في أكثر من 16 قسمًا؛ فكّ بعضها")
    case .part(let name):
      say(
        "\(name) would be a part from another file, and templates have none; put its text here",
        "\(name) جزء من ملف آخر، ولا أجزاء في القوالب؛ ضع نصه هنا")
    case .notUsed(let sign):
      say(
        "tags with \(sign) are not used here; there are variables, sections and comments",
        "الوسوم التي فيها \(sign) غير مستعملة هنا؛ المتاح متغيرات وأقسام وتعليقات")
    case .printsTooMuch:
      say(
        "the template would print more than 512 MB; a section over a long list stands in another one",
        "يطبع القالب أكثر من 512 ميغابايت؛ فيه قسم لقائمة طويلة داخل قسم آخر")
    case .other(let words):
      say("the template cannot be read: \(words)", "تعذرت قراءة القالب: \(words)")
    }
  }
}
