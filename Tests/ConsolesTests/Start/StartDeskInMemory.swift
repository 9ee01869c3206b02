import SessionState
import Words

@testable import Consoles

/// Sessions and files of a test, without a disk.
final class StartDeskInMemory: StartDesk {
  var sessions: [StartSession]
  var problem: String?
  /// What is wrong with whatever is to be made; a test mends it.
  var problems: [NewSessionProblem] = []
  var created: [NewSession] = []
  var files: [String] = []
  var hasEditor = false
  /// What the editor does to the file.
  var edit: () -> Void = {}
  var edited: [String] = []

  init(_ sessions: [StartSession] = StartDeskInMemory.four) { self.sessions = sessions }

  func listing() -> StartListing { StartListing(sessions: sessions, problem: problem) }
  func now() -> (at: Milliseconds, offset: Int) { (Self.now, 10_800) }
  func completions(of path: String) -> [String] { files.filter { $0.hasPrefix(path) } }
  func problems(of new: NewSession) -> [NewSessionProblem] { problems }

  func create(_ new: NewSession) throws(DeskProblem) -> String {
    guard !sessions.contains(where: { $0.name == new.name }) else {
      throw DeskProblem(NewSessionWords.nameTaken(new.name))
    }
    created.append(new)
    sessions.insert(
      StartSession(
        id: "/" + new.name, name: new.name, title: [:], state: .draft, used: Self.now,
        offset: 10_800, events: 1), at: 0)
    return "/" + new.name
  }

  func edit(_ path: String, line: Int) throws(DeskProblem) {
    edited.append("\(path):\(line)")
    edit()
  }

  /// 14 May 2026, 10:43 in Doha.
  static let now = 1_778_744_580_000

  /// The four of screens 4.13.
  static let four = [
    session("doha", "Humanitarian Diplomacy Workshop, Doha", .open(day: 2), 60_000, 412),
    session("charter", "Preparatory meeting, Universal Charter", .closed, 2 * day, 238),
    session("manama", "Symposium, Manama", .closed, 72 * day, 1871),
    session("amman", "Regional roundtable, Amman", .draft, 75 * day, 31),
  ]
  static let day = 86_400_000

  static func session(
    _ name: String, _ title: String, _ state: StartSession.State, _ age: Milliseconds,
    _ events: Int, note: String? = nil
  ) -> StartSession {
    StartSession(
      id: "/" + name, name: name, title: title.isEmpty ? [:] : ["en": title], state: state,
      used: now - age, offset: 10_800, events: events, note: note)
  }
}
