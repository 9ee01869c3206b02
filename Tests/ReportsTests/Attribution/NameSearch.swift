import Foundation
import SessionState
import Testing
import Words

/// Looks for the names of a roster in what a document tells.
///
/// Independent of what hides them: by the text search of Foundation, whole words, whatever their case and accents.
enum NameSearch {
  /// The names that C-6 lets no document tell at a level, in all languages.
  ///
  /// - Parameter except: words that are the document's own, such as the head of a column.
  static func forbidden(
    in session: Session, at level: Attribution, except: Set<String> = []
  ) -> [String] {
    guard level != .onRecord else { return [] }
    var names = session.participants.flatMap { $0.name.texts.values }
    for group in session.groups {
      // Not for attribution, the kind of organisation is told; of the IFRC that is its name.
      let kind = ["en", "ar"].map { group.type.word($0) } + [group.type.short]
      names += ([group.short] + group.name.texts.values).filter {
        level != .notForAttribution || !kind.contains($0)
      }
    }
    let own = Set(except.map { $0.lowercased() })
    return Set(names).filter { !$0.isEmpty && !own.contains($0.lowercased()) }.sorted()
  }

  /// Those of some names that stand in a text as whole words.
  static func found(_ names: [String], in text: String) -> [String] {
    names.filter { name in
      var start = text.startIndex
      while let range = text.range(
        of: name, options: [.caseInsensitive, .diacriticInsensitive], range: start..<text.endIndex)
      {
        let before = text[..<range.lowerBound].unicodeScalars.last
        let after = text[range.upperBound...].unicodeScalars.first
        if !isLetter(before), !isLetter(after) { return true }
        start = text.index(after: range.lowerBound)
      }
      return false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }
}

/// C-6: that a document of a session, made at a level, tells nobody's name.
///
/// - Parameters:
///   - name: The document, for the message.
///   - text: The whole of it.
///   - except: words that are the document's own.
func expectNoNames(
  _ name: String, _ text: String, of session: Session, at level: Attribution,
  except: Set<String> = [], sourceLocation: SourceLocation = #_sourceLocation
) {
  let names = NameSearch.forbidden(in: session, at: level, except: except)
  let found = NameSearch.found(names, in: text)
  #expect(found.isEmpty, "\(name) at \(level.rawValue)", sourceLocation: sourceLocation)
}
