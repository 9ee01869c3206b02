/// A value as a template or a JSON file has it: what the plain structs of a document become.
///
/// The names that a template uses are those of `--format json`: both come from the same values.
indirect enum TemplateValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([TemplateValue])
  case fields([String: TemplateValue])
  case nothing

  /// The value of anything that can be encoded; names in snake case.
  static func of(_ value: some Encodable) throws -> TemplateValue {
    let encoder = ValueEncoder()
    try value.encode(to: encoder)
    return encoder.slot.value
  }

  /// The same with a change to each of its texts.
  func mapTexts(_ change: (String) -> String) -> TemplateValue {
    switch self {
    case .text(let text): .text(change(text))
    case .list(let values): .list(values.map { $0.mapTexts(change) })
    case .fields(let fields): .fields(fields.mapValues { $0.mapTexts(change) })
    case .number, .flag, .nothing: self
    }
  }

  /// A field of fields; nil where there is none.
  subscript(name: String) -> TemplateValue? {
    if case .fields(let fields) = self { fields[name] } else { nil }
  }

  /// The same fields with another one.
  func adding(_ name: String, _ value: TemplateValue) -> TemplateValue {
    guard case .fields(var fields) = self else { return self }
    fields[name] = value
    return .fields(fields)
  }
}
