import SessionState
import TOMLFiles
import TOMLKit

/// A table of a plan file, read key by key; what does not fit is reported where it stands.
struct TOMLSection {
  let table: TOMLTable
  let places: TOMLPlaces?
  /// Where the table stands, for what it lacks.
  let place: Place
  let problems: ProblemList

  /// Reports every key that is not among these.
  func expectOnly(_ fields: [PlanField]) {
    let names = fields.map(\.rawValue)
    for key in table.keys where !names.contains(key) {
      let kind = PlanProblem.Kind.unknownKey(
        InputText.quoted(key), nearest: Nearest.to(key, among: names))
      problems.add(kind, at: keyPlace(key))
    }
  }

  /// The value of a key with its place; nil when the key is not there.
  func value(_ field: PlanField) -> Located<TOMLValue>? {
    table[field.rawValue].map { Located($0.tomlValue, at: valuePlace(field.rawValue)) }
  }

  func keyPlace(_ key: String) -> Place {
    places?.members[key].map { place.source.place($0.key) } ?? place
  }

  func valuePlace(_ key: String) -> Place {
    places?.members[key].map { place.source.place($0.value) } ?? place
  }

  /// A text of at least one character; nil when it is not there or not good, which is then reported.
  func text(_ field: PlanField) -> Located<String>? {
    guard let value = value(field) else { return nil }
    guard let raw = value.value.string else {
      problems.add(.wrongForm(field, expected: .text), at: value.place)
      return nil
    }
    return filled(raw, field, at: value.place)
  }

  private func filled(_ raw: String, _ field: PlanField, at place: Place) -> Located<String>? {
    guard let text = InputText.read(raw, field, at: place, problems) else { return nil }
    if text.isEmpty {
      problems.add(.empty(field), at: place)
      return nil
    }
    return Located(text, at: place)
  }

  /// A text in one language or in several; nil when the key is not there or holds nothing good.
  func texts(_ field: PlanField) -> DraftText? {
    guard let value = value(field) else { return nil }
    if let raw = value.value.string {
      return filled(raw, field, at: value.place).map { DraftText(plain: $0, at: value.place) }
    }
    guard let table = value.value.table else {
      problems.add(.wrongForm(field, expected: .texts), at: value.place)
      return nil
    }
    let inner = places?.members[field.rawValue]
    var text = DraftText(at: value.place)
    for key in table.keys.sorted() {
      let member = inner?.members[key]
      let keyPlace = member.map { place.source.place($0.key) } ?? value.place
      let textPlace = member.map { place.source.place($0.value) } ?? value.place
      guard let code = LanguageForm.code(key) else {
        problems.add(.notALanguage(InputText.quoted(key)), at: keyPlace)
        continue
      }
      guard let raw = table[key]?.string else {
        problems.add(.wrongForm(field, expected: .texts), at: textPlace)
        continue
      }
      if let filled = filled(raw, field, at: textPlace) { text.byLanguage[code] = filled }
    }
    if table.isEmpty { problems.add(.empty(field), at: value.place) }
    return text.isEmpty ? nil : text
  }

  /// One of the words of an enumeration.
  func word<Word: WrittenWord>(_ field: PlanField, _: Word.Type) -> Word? {
    guard let text = text(field) else { return nil }
    if let word = Word.read(text.value) { return word }
    problems.add(
      .unknownWord(field, InputText.quoted(text.value), allowed: Word.allowedWords), at: text.place)
    return nil
  }

  /// A list of texts, or one text; nil when the key is not there.
  func list(_ field: PlanField) -> [Located<String>]? {
    guard let value = value(field) else { return nil }
    if value.value.string != nil { return text(field).map { [$0] } }
    guard let array = value.value.array else {
      problems.add(.wrongForm(field, expected: .listOfTexts), at: value.place)
      return nil
    }
    let elements = places?.members[field.rawValue]?.elements ?? []
    return (0..<array.count).compactMap { index in
      let place = index < elements.count ? place.source.place(elements[index].value) : value.place
      guard let raw = array[index].string else {
        problems.add(.wrongForm(field, expected: .listOfTexts), at: place)
        return nil
      }
      return filled(raw, field, at: place)
    }
  }

  /// The tables of a list, each with its place; a single table counts as a list of one.
  func sections(_ field: PlanField) -> [TOMLSection] {
    guard let value = value(field) else { return [] }
    let inner = places?.members[field.rawValue]
    if let table = value.value.table {
      return [TOMLSection(table: table, places: inner, place: value.place, problems: problems)]
    }
    guard let array = value.value.array else {
      problems.add(.wrongForm(field, expected: .listOfTables), at: value.place)
      return []
    }
    return (0..<array.count).compactMap { index in
      let element = inner.flatMap { index < $0.elements.count ? $0.elements[index] : nil }
      let place = element.map { self.place.source.place($0.value) } ?? value.place
      guard let table = array[index].table else {
        problems.add(.wrongForm(field, expected: .listOfTables), at: place)
        return nil
      }
      return TOMLSection(table: table, places: element, place: place, problems: problems)
    }
  }
}
