import Glibc
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("session-log 2.10: file modes, owners and links", .serialized)
struct PermissionTests {
  let folder: TemporaryFolder
  private let calls = SystemCalls()

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ path: FilePath) throws -> UInt32 { try calls.status(at: path).mode }

  private func create(_ path: FilePath, for audience: LogAudience) throws -> SessionLog {
    guard case .sessionCreated(var head) = Sample.created else { throw Errno.invalidArgument }
    head.roster = .separate
    return try SessionLog.create(
      at: path, events: [.sessionCreated(head)], by: .system, stamp: Sample.stamp(0), for: audience)
  }

  @Test("a log for a group has its modes whatever the umask, and so have its names")
  func group() throws {
    let path = folder.path.appending("a").appending("b").appending("x.jsonl")
    let names = folder.path.appending("a").appending("b").appending("x.roster.json")
    let log = try create(path, for: .group)
    #expect(try mode(path) == 0o660)
    #expect(try mode(names) == 0o660)
    for directory in [path.removingLastComponent(), folder.path.appending("a")] {
      #expect(try mode(directory) == 0o2770)
    }
    #expect(log.exposures().isEmpty)
    // A name that is given later leaves the file to the group.
    let person = Participant(
      id: ParticipantID(1), number: 1, name: ["en": "Somebody"], group: nil, role: .delegate,
      languages: ["en"])
    try log.append(.participantAdded(person))
    #expect(try mode(names) == 0o660)
    // A folder that was there before keeps its mode; that it keeps the group out is said.
    #expect(chmod(folder.path.string, 0o700) == 0)
    let other = try create(folder.path.appending("y.jsonl"), for: .group)
    #expect(other.exposures() == [.folderClosedToGroup(folder.path)])
    #expect(try mode(folder.path) == 0o700)
  }

  @Test("a log that everybody can write to, or replace, is told")
  func open() throws {
    try Sample.log(2, at: folder.log)
    func exposures() throws -> [LogExposure] {
      try SessionLog(opening: folder.log, access: .read).exposures()
    }
    #expect(chmod(folder.path.string, 0o755) == 0)
    #expect(try exposures().isEmpty)
    #expect(chmod(folder.log.string, 0o602) == 0)
    #expect(try exposures() == [.writableByAll(folder.log)])
    #expect(chmod(folder.log.string, 0o600) == 0)
    #expect(chmod(folder.path.string, 0o777) == 0)
    #expect(try exposures() == [.folderWritableByAll(folder.path)])
    #expect(chmod(folder.path.string, 0o1777) == 0)
    #expect(try exposures().isEmpty)
  }

  @Test(
    "a log of another user is told", .enabled(if: geteuid() == 0, "only root can give files away"))
  func owner() throws {
    try Sample.log(2, at: folder.log)
    #expect(chown(folder.log.string, 12_345, 12_345) == 0)
    let log = try SessionLog(opening: folder.log)
    #expect(log.exposures() == [.owned(folder.log, by: 12_345)])
  }

  @Test("a folder that is a link is used where the user made it")
  func linkedFolder() throws {
    let real = folder.path.appending("real")
    let link = folder.path.appending("link")
    try calls.makeDirectory(real, mode: 0o700)
    #expect(symlink("real", link.string) == 0)
    try Sample.log(2, at: link.appending("log.jsonl"))
    #expect(try recorded(real.appending("log.jsonl")).count == 2)
  }

  @Test(
    "a folder that is another user's link is refused",
    .enabled(if: geteuid() == 0, "only root can give links away"))
  func foreignLink() throws {
    let real = folder.path.appending("real")
    let link = folder.path.appending("link")
    try Sample.log(2, at: real.appending("log.jsonl"))
    #expect(symlink("real", link.string) == 0)
    #expect(lchown(link.string, 12_345, 12_345) == 0)
    let log = link.appending("log.jsonl")
    #expect(throws: LogError.linkedFolder(link)) { try SessionLog(opening: log) }
    #expect(throws: LogError.linkedFolder(link)) { try LogVerification(of: log) }
    #expect(throws: LogError.linkedFolder(link)) {
      try Sample.log(1, at: link.appending("new.jsonl"))
    }
    #expect(try calls.status(at: real).kind == .directory)
  }

  @Test("a log that is a link is opened where the person follows it")
  func followed() throws {
    try Sample.log(2, at: folder.log)
    let link = folder.path.appending("link.jsonl")
    #expect(symlink("log.jsonl", link.string) == 0)
    #expect(throws: LogError.symbolicLink(link, target: "log.jsonl")) {
      try SessionLog(opening: link)
    }
    #expect(try recorded(SessionFolder.followed(link)).count == 2)
    let nowhere = folder.path.appending("nowhere.jsonl")
    #expect(SessionFolder.followed(nowhere) == nowhere)
  }
}
