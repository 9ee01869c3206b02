import ArgumentParser
import Reports
import SessionState

/// What `export` writes: a document, or the log.
enum ExportKind: Equatable, ExpressibleByArgument {
  case document(DocumentKind)
  case log

  init?(argument: String) {
    if argument == "log" {
      self = .log
    } else if let kind = DocumentKind(rawValue: argument) {
      self = .document(kind)
    } else {
      return nil
    }
  }

  /// The document; nil for the log.
  var document: DocumentKind? {
    if case .document(let kind) = self { kind } else { nil }
  }

  static var allValueStrings: [String] { DocumentKind.allCases.map(\.rawValue) + ["log"] }
  static var words: String { allValueStrings.joined(separator: ", ") }
}

/// In which form `export` writes: that of a document, or a recording.
enum ExportFormat: Equatable, ExpressibleByArgument {
  case document(DocumentFormat)
  case cast

  init?(argument: String) {
    if argument == "cast" {
      self = .cast
    } else if let format = DocumentFormat(rawValue: argument) {
      self = .document(format)
    } else {
      return nil
    }
  }

  /// The form of a document; nil for a recording.
  var document: DocumentFormat? {
    if case .document(let format) = self { format } else { nil }
  }

  static var allValueStrings: [String] { DocumentFormat.allCases.map(\.rawValue) + ["cast"] }
  static var words: String { allValueStrings.joined(separator: ", ") }
}
