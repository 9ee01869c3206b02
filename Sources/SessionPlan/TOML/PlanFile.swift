import SessionState
import TOMLFiles
import TOMLKit

/// Reads a plan file into a draft.
enum PlanFile {
  /// Adds what the file says; where it is no TOML, reports that and leaves the draft as it is.
  static func read(_ source: SourceText, into draft: inout Draft, _ problems: ProblemList) {
    guard let (table, places) = table(of: source, problems) else {
      draft.isPlanComplete = false
      return
    }
    let root = TOMLSection(
      table: table, places: places, place: source.place(0), problems: problems)
    root.expectOnly([.session, .settings, .day, .group, .participant])
    if let section = root.single(.session) { draft.session = session(section) }
    if let section = root.single(.settings) { draft.settings = settings(section) }
    draft.days = root.sections(.day).map(day)
    draft.groups = root.sections(.group).map(group)
    draft.participants = root.sections(.participant).map(participant)
  }

  /// The file as TOML, and where everything stands; nil where it is none, which is then reported.
  static func table(
    of source: SourceText, _ problems: ProblemList
  ) -> (TOMLTable, TOMLPlaces)? {
    let places = TOMLPlaces(key: 0, value: 0)
    var scanner = TOMLScanner(bytes: source.bytes)
    scanner.document(places)
    let fault = scanner.fault
    let text = fault == nil ? source.text : source.text(before: scanner.statement)
    let table = parse(text, of: source, problems)
    if let fault, table != nil {
      switch fault.kind {
      case .tableName: problems.add(.badTableName, at: source.place(fault.offset))
      case .depth: problems.add(.tooDeep, at: source.place(fault.offset))
      case .value: problems.add(.badValue, at: source.place(fault.offset))
      }
    }
    guard let table, fault == nil else { return nil }
    return (table, places)
  }

  private static func parse(
    _ text: String, of source: SourceText, _ problems: ProblemList
  ) -> TOMLTable? {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      let place = source.place(source.offset(line: begin.line, scalarColumn: begin.column))
      problems.add(.tomlSyntax(InputText.quoted(error.description, limit: 160)), at: place)
    } catch {
      problems.add(.tomlSyntax("\(type(of: error))"), at: source.place(0))
    }
    return nil
  }

  private static func session(_ section: TOMLSection) -> DraftSession {
    section.expectOnly([
      .code, .title, .place, .timezone, .languages, .attribution, .roster, .prefix,
    ])
    var session = DraftSession()
    session.code = section.text(.code)
    session.title = section.texts(.title)
    session.place = section.text(.place)
    session.timezone = section.text(.timezone)
    session.languages = section.languages(.languages)
    session.attribution = section.word(.attribution, Attribution.self)
    session.roster = section.word(.roster, RosterPlace.self)
    session.prefix = section.text(.prefix)
    return session
  }

  private static func day(_ section: TOMLSection) -> DraftDay {
    section.expectOnly([.date, .title, .item])
    let day = DraftDay(
      place: section.place, date: section.required(.date, section.date),
      title: section.texts(.title), items: section.sections(.item).map(item))
    return day
  }

  private static func item(_ section: TOMLSection) -> DraftItem {
    section.expectOnly([
      .number, .kind, .title, .start, .minutes, .fixed, .turnMinutes, .slots,
    ])
    var item = DraftItem(place: section.place)
    item.number = section.label(.number)
    item.kind = section.word(.kind, ItemKind.self)
    item.title = section.required(.title, section.texts)
    item.start = DraftValue(section.time(.start), isPresent: section.has(.start))
    item.minutes = DraftValue(section.minutes(.minutes), isPresent: section.has(.minutes))
    item.fixed = section.yesOrNo(.fixed)
    item.turnSeconds = section.seconds(.turnMinutes)?.value
    item.slots = section.sections(.slots).compactMap(slot)
    return item
  }

  private static func slot(_ section: TOMLSection) -> DraftSlot? {
    section.expectOnly([.speaker, .minutes])
    let minutes = section.minutes(.minutes)?.value
    guard let speaker = section.required(.speaker, section.label) else { return nil }
    return DraftSlot(speaker: speaker, minutes: minutes)
  }

  private static func group(_ section: TOMLSection) -> DraftGroup {
    section.expectOnly([.short, .name, .type])
    return DraftGroup(
      place: section.place, short: section.required(.short, section.text),
      name: section.required(.name, section.texts), type: section.word(.type, GroupType.self))
  }

  private static func participant(_ section: TOMLSection) -> DraftParticipant {
    section.expectOnly([.number, .name, .group, .role, .language, .languages])
    var participant = DraftParticipant(place: section.place)
    participant.number = section.number(.number)
    participant.name = section.required(.name, section.texts)
    participant.group = section.text(.group)
    participant.role = section.word(.role, ParticipantRole.self)
    participant.languages = section.languages(.languages) ?? section.languages(.language)
    return participant
  }
}

extension TOMLSection {
  func has(_ field: PlanField) -> Bool { table.contains(key: field.rawValue) }

  /// The one table of this name.
  fileprivate func single(_ field: PlanField) -> TOMLSection? {
    guard let value = value(field) else { return nil }
    guard value.value.table != nil else {
      problems.add(.wrongForm(field, expected: .table), at: value.place)
      return nil
    }
    return sections(field).first
  }

  /// What the reader gives; reports a key that is not there.
  fileprivate func required<Value>(_ field: PlanField, _ read: (PlanField) -> Value?) -> Value? {
    if !has(field) { problems.add(.missing(field), at: place) }
    return read(field)
  }
}
