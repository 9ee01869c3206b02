import Foundation
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("The folder of sessions")
struct FolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("is where the environment says")
  func place() throws {
    func path(_ environment: [String: String], data: FilePath? = nil) throws -> String {
      try SessionFolder(given: data, environment: environment).path.string
    }
    let home = ["HOME": "/home/a"]
    #expect(try path(home) == "/home/a/.local/share/roundtable/sessions")
    let xdg = home.merging(["XDG_DATA_HOME": "/data"]) { $1 }
    #expect(try path(xdg) == "/data/roundtable/sessions")
    let relative = home.merging(["XDG_DATA_HOME": "data"]) { $1 }
    #expect(try path(relative) == "/home/a/.local/share/roundtable/sessions")
    let own = xdg.merging(["ROUNDTABLE_DATA": "/mine"]) { $1 }
    #expect(try path(own) == "/mine")
    #expect(try path(own, data: "here") == "here")
    #expect(throws: LogError.noDataFolder) { try path(["HOME": "", "ROUNDTABLE_DATA": ""]) }
  }

  @Test(
    "gives files safe names",
    arguments: [
      ("doha", "doha"), ("Doha Round Table: Day 1", "Doha-Round-Table-Day-1"), ("../../x", "x"),
      ("-rf", "rf"), (".", "session"), ("", "session"), ("a/b\nc\u{0}d", "a-b-c-d"),
      ("ورشة الدوحة", "ورشة-الدوحة"), ("cafe\u{301}", "café"), ("a_b.c-1", "a_b.c-1"),
      ("\u{202e}x\u{200b}y", "x-y"), ("...hidden", "hidden"), ("What now?", "What-now"),
      (String(repeating: "é", count: 300), String(repeating: "é", count: 40)),
    ])
  func names(name: String, safe: String) {
    #expect(SessionFolder.safeName(name) == safe)
    #expect(SessionFolder.safeName(name).utf8.count <= 80)
  }

  @Test("tells names from paths")
  func references() {
    let sessions = SessionFolder(path: "/s")
    #expect(sessions.file(for: "doha") == "/s/doha.jsonl")
    #expect(sessions.file(for: "Doha 2") == "/s/Doha-2.jsonl")
    #expect(sessions.file(for: "./doha") == "./doha")
    #expect(sessions.file(for: "doha.jsonl") == "doha.jsonl")
    #expect(sessions.file(for: "/x/doha.jsonl") == "/x/doha.jsonl")
  }

  @Test("finds a free name")
  func free() throws {
    let sessions = SessionFolder(path: folder.path)
    #expect(sessions.freeFile(for: "log") == folder.path.appending("log.jsonl"))
    try Sample.log(1, at: folder.log)
    #expect(sessions.freeFile(for: "log") == folder.path.appending("log-2.jsonl"))
    symlink("nowhere", folder.path.appending("log-2.jsonl").string)
    #expect(sessions.freeFile(for: "log") == folder.path.appending("log-3.jsonl"))
  }

  @Test("lists its sessions, the last used first")
  func list() throws {
    let none = SessionFolder(path: folder.path.appending("none"))
    #expect(try none.sessions() == [])
    let sessions = SessionFolder(path: folder.path)
    for (name, count, time) in [("old", 3, 1_000), ("new", 300, 3_000), ("mid", 1, 2_000)] {
      let path = sessions.file(for: name)
      try Sample.log(count, at: path)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: TimeInterval(time))],
        ofItemAtPath: path.string)
    }
    try folder.path.appending("empty.jsonl").write("")
    try folder.path.appending("broken.jsonl").write("{broken\n{}\n")
    try folder.path.appending("notes.txt").write("x")
    try folder.path.appending(".hidden.jsonl").write("x")
    symlink("old.jsonl", folder.path.appending("link.jsonl").string)
    let listed = try sessions.sessions()
    #expect(listed.count == 6)
    let good = listed.filter { $0.created != nil }
    #expect(good.map(\.name) == ["new", "mid", "old"])
    #expect(good.map(\.eventCount) == [300, 1, 3])
    #expect(good.map(\.modified) == [3_000_000, 2_000_000, 1_000_000])
    #expect(good[0].created?.title["en"] == "Regional workshop")
    let problems = Dictionary(uniqueKeysWithValues: listed.map { ($0.name, $0.problem) })
    #expect(problems["empty"] == .noSession(folder.path.appending("empty.jsonl")))
    let link = folder.path.appending("link.jsonl")
    #expect(problems["link"] == .symbolicLink(link, target: "old.jsonl"))
    #expect(problems["broken"] == .some(nil))
  }
}
