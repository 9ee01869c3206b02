import Foundation
import Glibc
import SessionState
import SystemPackage
import Testing

@testable import SessionStorage

/// Drafts on the disk (session-log 2.9).
struct DraftTests {
  private func folder(
    _ place: TemporaryFolder, session: String = "k3f9a1b2", _ calls: FaultyCalls = FaultyCalls()
  ) throws -> DraftFolder {
    try #require(
      DraftFolder(
        session: session, environment: ["XDG_STATE_HOME": place.path.string], calls: calls))
  }

  private func draft(
    _ text: String = "Half a sentence", owner: ProcessMark, session: String = "k3f9a1b2"
  ) -> Draft {
    Draft(
      session: session, role: .rapporteur, owner: owner, at: 1000,
      texts: [BegunText(.recommendation, label: "a recommendation", text: text, caret: 4)])
  }

  /// A process that is gone: this one's number, another start.
  private var dead: ProcessMark {
    var mark = ProcessMark.own
    mark.started = (mark.started ?? 0) &+ 1
    return mark
  }

  @Test func `2.9: a draft of a process that is gone is found whole, one of a living is not`()
    throws
  {
    let place = try TemporaryFolder()
    let folder = try folder(place)
    let mine = draft(owner: dead)
    try folder.write(mine, to: folder.file(of: "abc123"))
    try folder.write(draft(owner: .own), to: folder.file(of: "living"))
    var otherBoot = ProcessMark.own
    otherBoot.boot = "another"
    try folder.write(draft(owner: otherBoot), to: folder.file(of: "boot"))
    #expect(folder.leftBehind().map(\.file.stem) == ["abc123", "boot"])
    #expect(folder.leftBehind().first?.draft == mine)
    try folder.remove(folder.file(of: "abc123"))
    try folder.remove(folder.file(of: "abc123"))
    #expect(folder.leftBehind().map(\.file.stem) == ["boot"])
  }

  @Test func `2.9: folders and files are for the owner alone`() throws {
    let place = try TemporaryFolder()
    let folder = try folder(place)
    let file = folder.file(of: "abc123")
    try folder.write(draft(owner: .own), to: file)
    let calls = SystemCalls()
    #expect(try calls.status(at: file).mode == 0o600)
    #expect(try calls.status(at: folder.path).mode == 0o700)
    #expect(try calls.status(at: folder.path.removingLastComponent()).mode == 0o700)
  }

  @Test(arguments: ["../../etc", "..", "", "a/b", "-rf", "\n"])
  func `2.10: a session's id never leads out of the folder`(session: String) throws {
    let place = try TemporaryFolder()
    let folder = try folder(place, session: session)
    #expect(
      folder.path.removingLastComponent() == place.path.appending("roundtable/drafts"))
    #expect(folder.path.components.last?.kind == .regular)
  }

  @Test func `two sessions that share a folder by their names have their own drafts`() throws {
    let place = try TemporaryFolder()
    let one = try folder(place, session: "a/b")
    let other = try folder(place, session: "a-b")
    #expect(one.path == other.path)
    try one.write(draft(owner: dead, session: "a/b"), to: one.file(of: "x"))
    #expect(other.leftBehind().isEmpty)
    #expect(one.leftBehind().count == 1)
  }

  @Test func `without a home there is no folder`() {
    #expect(DraftFolder(session: "a", environment: ["HOME": "", "XDG_STATE_HOME": "x"]) == nil)
    #expect(
      DraftFolder(session: "a", environment: ["HOME": "/h"])?.path
        == "/h/.local/state/roundtable/drafts/a")
  }

  @Test func `what is no draft is left alone`() throws {
    let place = try TemporaryFolder()
    let folder = try folder(place)
    try folder.write(draft(owner: dead), to: folder.file(of: "good"))
    try folder.path.appending("bad.json").write("{\"format\":1}")
    try folder.path.appending("empty.json").write("")
    #expect(folder.leftBehind().map(\.file.stem) == ["good"])
    #expect(try folder.path.appending("bad.json").bytes.isEmpty == false)
  }

  @Test(arguments: FaultyCalls.Fault.allCases)
  func `2.9: whatever fails, the draft before is whole and nothing is left beside it`(
    fault: FaultyCalls.Fault
  ) throws {
    for call in 1... {
      let place = try TemporaryFolder()
      let calls = FaultyCalls()
      let folder = try folder(place, calls)
      let file = folder.file(of: "abc123")
      let old = draft("Old", owner: dead)
      let new = draft("New, and longer", owner: dead)
      try folder.write(old, to: file)
      calls.fail(call: call, with: fault)
      let result = Result { try folder.write(new, to: file) }
      calls.recover()
      let found = folder.read(file)
      if case .success = result { #expect(found == new) }
      #expect(found == old || found == new, "\(fault) \(call)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path.string)
      #expect(names == ["abc123.json"], "\(fault) \(call)")
      if !calls.wasHit { return }
    }
  }

  @Test func `2.9: the start time is behind the last bracket of a name that holds brackets`() {
    let fields = (4...22).map { "\($0)" }.joined(separator: " ")
    #expect(ProcessMark.startTime(in: "7 (a) b) R \(fields) 23") == 22)
    #expect(ProcessMark.startTime(in: "") == nil)
    #expect(ProcessMark.own.isAlive)
    #expect(!dead.isAlive)
  }
}

/// The background writer of drafts.
struct DraftWriterTests {
  private func draft(_ text: String?) -> Draft {
    Draft(
      session: "s", role: .rapporteur, owner: .own, at: 1,
      texts: text.map { [BegunText(.note, label: "a note", text: $0, caret: 0)] } ?? [])
  }

  @Test func `the newest text stands, and none takes the file away`() throws {
    let place = try TemporaryFolder()
    let folder = try #require(
      DraftFolder(session: "s", environment: ["XDG_STATE_HOME": place.path.string]))
    let writer = DraftWriter(folder, writer: "w")
    for number in 1...50 { writer.write(draft("Text \(number)")) }
    #expect(writer.finish(within: 30_000))
    #expect(folder.read(folder.file(of: "w")) == draft("Text 50"))
    writer.write(draft(nil))
    #expect(writer.finish(within: 30_000))
    #expect(folder.read(folder.file(of: "w")) == nil)
    #expect(writer.failures == 0)
  }

  @Test func `failures are counted, and what was taken over is not removed before it is safe`()
    throws
  {
    let place = try TemporaryFolder()
    let calls = FaultyCalls()
    let folder = try #require(
      DraftFolder(
        session: "s", environment: ["XDG_STATE_HOME": place.path.string], calls: calls))
    let other = folder.file(of: "dead")
    try folder.write(draft("Left"), to: other)
    let writer = DraftWriter(folder, writer: "w")
    calls.fail(call: 1, with: .diskFull, length: .max / 2)
    writer.write(draft("Left"))
    writer.rewrite(draft(nil), at: other)
    #expect(writer.finish(within: 30_000))
    writer.write(draft("More"))
    #expect(writer.finish(within: 30_000))
    #expect(writer.failures > 1)
    calls.recover()
    #expect(folder.read(other) == draft("Left"))
    writer.write(draft("Again"))
    #expect(writer.finish(within: 30_000))
    #expect(writer.failures == 0)
    #expect(folder.read(folder.file(of: "w")) == draft("Again"))
    // Now that the text is safe here, its old place is cleared.
    #expect(folder.read(other) == nil)
  }
}

/// Signals while a lock is held or a file half written (session-log 2.3, 2.12).
struct HeldSignalsTests {
  @Test(arguments: [SIGTSTP, SIGINT, SIGTERM, SIGHUP])
  func `a signal that stops or ends the program waits until it is let through`(signal: Int32) {
    func isHeld() -> Bool {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      return sigismember(&mask, signal) == 1
    }
    let before = isHeld()
    let held = HeldSignals()
    #expect(isHeld())
    held.release()
    #expect(isHeld() == before)
  }
}
