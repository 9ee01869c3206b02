import Foundation
import Mustache

/// The fields of a document as the Mustache library asks for them.
struct TemplateNode: MustacheParent, CustomStringConvertible {
  let fields: [String: TemplateValue]
  let meter: Meter

  /// A field; `has_NAME` says of a list whether anything is in it.
  ///
  /// A field that this document does not have is looked for further out; one that is there and empty is not.
  func child(named name: String) -> Any? {
    if let value = fields[name] { return given(value) ?? (meter.isEmpty ? nil : NSNull()) }
    guard name.hasPrefix("has_"), case .list(let values)? = fields[String(name.dropFirst(4))] else {
      return nil
    }
    return !values.isEmpty
  }

  /// A template that prints a whole node instead of one of its fields prints nothing.
  var description: String { "" }

  private func given(_ value: TemplateValue) -> Any? {
    switch value {
    case .text(let text): return meter.takes(text.utf8.count) ? text : nil
    case .number(let number): return meter.takes(8) ? number : nil
    case .flag(let flag): return flag
    case .list(let values):
      guard meter.takes(values.count * meter.templateLength) else { return nil }
      return values.compactMap(given)
    case .fields(let fields): return TemplateNode(fields: fields, meter: meter)
    case .nothing: return nil
    }
  }
}

/// Counts what a template prints, so that sections in sections over long lists cannot fill the memory.
///
/// Each element of a list counts with the whole length of the template, more than it can print.
final class Meter {
  let templateLength: Int
  private(set) var left = 512 << 20
  /// Whether the template was to print more than any document has.
  private(set) var isEmpty = false

  init(templateLength: Int) {
    self.templateLength = max(16, templateLength)
  }

  func takes(_ count: Int) -> Bool {
    guard !isEmpty, count <= left else {
      isEmpty = true
      return false
    }
    left -= count
    return true
  }
}
