import Consoles
import Foundation
import SessionPlan
import SessionState
import SessionStorage
import SystemPackage
import Words

/// The sessions of a data folder as the start screen has them on its desk.
final class FileStartDesk: StartDesk {
  private let folder: SessionFolder
  private let file: StateFile?
  private let environment: [String: String]
  private var index: SessionIndex
  private var written: Data?

  init(_ folder: SessionFolder, environment: [String: String]) {
    self.folder = folder
    self.environment = environment
    file = StateFile("sessions.json", environment: environment)
    written = file?.read()
    index =
      written.flatMap { try? JSONDecoder().decode(SessionIndex.self, from: $0) } ?? SessionIndex()
  }

  func listing() -> StartListing {
    do {
      let found = try folder.sessions(known: &index)
      keepIndex()
      return StartListing(sessions: found.map(StartSession.init))
    } catch {
      return StartListing(sessions: [], problem: error.sentence)
    }
  }

  /// The cache is written only when it says something else; without it the next start reads more, and that is all.
  private func keepIndex() {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let file, let data = try? encoder.encode(index), data != written else { return }
    if file.write(data) { written = data }
  }

  func now() -> (at: Milliseconds, offset: Int) {
    let now = SystemClock.stamp().at
    return (now, StartSession.offset(at: now))
  }

  func completions(of path: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let begun = parts.last.map(String.init) ?? ""
    let typed = String(path.dropLast(begun.count))
    let place = typed.isEmpty ? "." : expanded(typed)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    let matching = names.filter { name in
      name.hasPrefix(begun) && (!name.hasPrefix(".") || begun.hasPrefix("."))
    }
    return matching.sorted().prefix(200).map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: place + "/" + name, isDirectory: &isFolder)
      return typed + name + (isFolder.boolValue ? "/" : "")
    }
  }

  /// `~/` is the home folder, as in a shell.
  private func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  private func read(_ new: NewSession) throws(Failure) -> PlanOutcome {
    let path = new.source.path.map { expanded($0.trimmingCharacters(in: .whitespaces)) }
    let source = try NewPlan.source(path)
    var (plan, agenda): (PlanSource?, PlanSource?) = (nil, nil)
    switch new.source {
    case .plan: plan = source
    case .agenda: agenda = source
    case .empty: break
    }
    return PlanReader.read(
      plan: plan, agenda: agenda, participants: nil, name: new.name, today: NewPlan.today())
  }

  func problems(of new: NewSession) -> [NewSessionProblem] {
    do throws(Failure) {
      return try read(new).problems.map {
        NewSessionProblem(
          sentence: $0.sentence, file: $0.file, line: $0.line, isWarning: $0.severity == .warning)
      }
    } catch {
      return [NewSessionProblem(sentence: error.sentence)]
    }
  }

  func create(_ new: NewSession) throws(DeskProblem) -> String {
    let path = folder.path.appending("\(SessionFolder.safeName(new.name)).jsonl")
    do {
      let outcome = try read(new)
      guard let plan = outcome.plan else {
        throw Failure(outcome.problems.first?.sentence ?? NewSessionWords.pathNeeded)
      }
      let log = try SessionLog.create(
        at: path, events: plan.events(session: SessionIdentifier.random()), by: .system,
        stamp: SystemClock.stamp(), for: .owner)
      return log.path.string
    } catch LogError.exists(let path) {
      throw DeskProblem(NewSessionWords.nameTaken(path.stem ?? new.name))
    } catch {
      throw DeskProblem(Failure(error).sentence)
    }
  }

  var hasEditor: Bool { editor != nil }

  private var editor: String? {
    let named = [environment["VISUAL"], environment["EDITOR"]]
    return named.compactMap { $0 }.first { !$0.allSatisfy(\.isWhitespace) }
  }

  func edit(_ path: String, line: Int) throws(DeskProblem) {
    guard let editor else { throw DeskProblem(NewSessionWords.noEditor) }
    do throws(Failure) {
      try EditorProcess.run(editor, path, line: line, environment: environment)
    } catch {
      throw DeskProblem(NewSessionWords.editorFailed(editor, error.sentence))
    }
  }
}

extension StartSession {
  init(_ summary: SessionSummary) {
    let state: State =
      switch summary.stage {
      case _ where summary.problem != nil || summary.created == nil: .unreadable
      case .draft: .draft
      case .open(let day): .open(day: day)
      case .suspended(let day): .suspended(day: day)
      case .closed: .closed
      }
    var note = summary.problem?.sentence
    if note == nil {
      switch summary.readOnly {
      case nil, .asked: break
      case .permission, .medium: note = StartWords.readOnly
      case .some(let reason): note = summary.name + ": " + reason.sentence
      }
    }
    if note == nil, summary.created == nil { note = StartWords.foreign(summary.name) }
    self.init(
      id: summary.path.string, name: summary.name, title: summary.created?.title ?? [:],
      state: state, used: summary.modified, offset: Self.offset(at: summary.modified),
      events: summary.eventCount, note: note)
  }

  /// Seconds east of UTC at a time where the program runs.
  static func offset(at time: Milliseconds) -> Int {
    TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time) / 1000))
  }
}
