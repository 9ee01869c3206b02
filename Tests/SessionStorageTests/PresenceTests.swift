import Foundation
import Glibc
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("Who is present (session-log 2.6, 2.13)")
struct PresenceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var consoles: FilePath { Presence.folder(of: folder.log) }
  private var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: consoles.string)) ?? []).sorted()
  }
  private let stamp = Stamp(at: 1_000_000)

  /// What another process would have left: its file, held or not.
  private func other(_ kind: String, pid: Int, name: String) throws -> Int32 {
    try? SystemCalls().makeDirectory(consoles, mode: 0o700)
    let path = consoles.appending(name + ".json")
    try path.write(Array(#"{"kind":"\#(kind)","pid":\#(pid),"since_ms":5}"#.utf8))
    let descriptor = open(path.string, O_RDWR | O_CLOEXEC)
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    return descriptor
  }

  @Test("given a console that entered and left, then nothing of it is left")
  func lifecycle() throws {
    let presence = Presence(at: folder.log, stamp)
    presence.enter(as: .moderator)
    #expect(files.count == 1)
    var raw = stat()
    #expect(stat(consoles.string, &raw) == 0 && raw.st_mode & 0o777 == 0o700)
    presence.enter(as: .rapporteur)
    let name = try #require(files.first)
    #expect(files.count == 1)
    #expect(stat(consoles.appending(name).string, &raw) == 0 && raw.st_mode & 0o777 == 0o600)
    let written = try JSONDecoder().decode(
      PresentConsole.self, from: Data(consoles.appending(name).bytes))
    #expect(written == PresentConsole(kind: .rapporteur, pid: Int(getpid()), since: 1_000_000))
    #expect(presence.look() == PresenceNews())
    presence.leave(knowing: true)
    #expect(access(consoles.string, F_OK) != 0)
  }

  @Test("given another console, when its lock goes, then it died, once, and its file goes")
  func death() throws {
    let presence = Presence(at: folder.log, stamp)
    presence.enter(as: .moderator)
    let rapporteur = try other("rapporteur", pid: 4_000_001, name: "a")
    let console = PresentConsole(kind: .rapporteur, pid: 4_000_001, since: 5)
    var joined = PresenceNews()
    joined.joined = [console]
    #expect(presence.look() == joined)
    #expect(presence.others == [console])
    close(rapporteur)
    var died = PresenceNews()
    died.died = [console]
    #expect(presence.look() == died)
    #expect(presence.others.isEmpty)
    #expect(presence.look() == PresenceNews())
    #expect(files.count == 1)
  }

  @Test("given another console, when it is left, then it did not die")
  func leaving() throws {
    let presence = Presence(at: folder.log, stamp)
    let rapporteur = try other("rapporteur", pid: 4_000_001, name: "a")
    presence.look()
    #expect(presence.others.count == 1)
    #expect(unlink(consoles.appending("a.json").string) == 0)
    close(rapporteur)
    #expect(presence.look() == PresenceNews())
    #expect(presence.others.isEmpty)
  }

  @Test(
    "given signs of life, then the next console knows the last one, unless one is there or it was left knowingly"
  )
  func signs() throws {
    let first = Presence(at: folder.log, stamp)
    #expect(first.lastSign == nil)
    first.enter(as: .moderator)
    first.showSign(at: stamp)
    let alive = consoles.appending("alive").string
    var times = [timespec(tv_sec: 500, tv_nsec: 0), timespec(tv_sec: 500, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, alive, &times, 0) == 0)
    // Not again within 15 s.
    first.showSign(at: Stamp(at: stamp.at + 14_999))
    #expect(Presence(at: folder.log, stamp).lastSign == 500_000)
    let rapporteur = try other("rapporteur", pid: 4_000_001, name: "a")
    #expect(Presence(at: folder.log, stamp).lastSign == nil)
    close(rapporteur)
    first.leave(knowing: false)
    #expect(Presence(at: folder.log, stamp).lastSign == 500_000)
    let second = Presence(at: folder.log, stamp)
    second.enter(as: .moderator)
    second.showSign(at: Stamp(at: stamp.at + 20_000))
    #expect(Presence(at: folder.log, stamp).lastSign != 500_000)
    second.leave(knowing: true)
    #expect(access(consoles.string, F_OK) != 0)
  }

  @Test(
    "given a folder that takes nothing, then nobody is present and nothing is said",
    arguments: 1...4)
  func unwritable(call: Int) throws {
    let calls = FaultyCalls()
    let presence = Presence(at: folder.log, stamp, calls: calls)
    calls.fail(call: call, with: .diskFull, length: 1000)
    presence.enter(as: .moderator)
    presence.showSign(at: stamp)
    calls.recover()
    #expect(!files.contains { $0.hasSuffix(Presence.suffix) })
    presence.leave(knowing: true)
    #expect(files.allSatisfy { !$0.hasSuffix(Presence.suffix) })
  }
}
