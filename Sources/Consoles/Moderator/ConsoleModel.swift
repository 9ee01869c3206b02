import SessionState
import TerminalScreen

/// Everything a moderator's console shows of the session at one moment.
struct ConsoleModel {
  var header: HeaderModel
  let floor: FloorModel
  private(set) var list: ListModel
  private(set) var agenda: AgendaModel
  private(set) var records: RecordsModel
  let notHeard: NotHeardModel
  /// The short name of whom `s` calls.
  let next: String?
  /// Whom `s` calls.
  let nextSpeaker: NextSpeaker?

  init(_ session: Session, _ now: Moment, showing filters: [ListPlace: ListFilter] = [:]) {
    let schedule = session.schedule(now)
    let next = session.next
    let tally = session.tally(session.settings.adviceScope)
    header = HeaderModel(session, schedule, now)
    floor = FloorModel(session, next: next, tally, now)
    list = ListModel(session, schedule, next: next, tally, now)
    agenda = AgendaModel(session, schedule, now)
    records = RecordsModel(session)
    notHeard = NotHeardModel(session, tally)
    nextSpeaker = next
    if let filter = filters[.list] { list.keep(filter, session) }
    if let filter = filters[.agenda] { agenda.keep(filter, session) }
    if let filter = filters[.records] { records.keep(filter) }
    self.next = session.participant(of: next).map { session.shortName(of: $0) }
  }
}

extension Interface {
  /// The selected row of the list: the one chosen while it is there, else the next speaker, else the first.
  func selectedRow(in list: ListModel) -> ListRowID? {
    if let selectedRow, list.rows.contains(where: { $0.id == selectedRow }) { return selectedRow }
    return list.rows.first { $0.isNext }?.id ?? list.rows.first?.id
  }

  /// The place of the selected item in the agenda.
  func selectedIndex(in agenda: AgendaModel) -> Int {
    agenda.rows.firstIndex { $0.id == selectedItem } ?? agenda.currentIndex
  }

  /// The place of the selected record.
  func selectedIndex(in records: RecordsModel) -> Int {
    selectedRecord.flatMap { records.ids.firstIndex(of: $0) } ?? 0
  }
}
