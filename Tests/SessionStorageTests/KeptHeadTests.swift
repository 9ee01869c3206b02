import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("session-log 2.1: a kept head")
struct KeptHeadTests {
  let folder: TemporaryFolder
  /// The head after each line.
  let heads: [String]

  init() throws {
    folder = try TemporaryFolder()
    try Sample.log(10, at: folder.log)
    heads = try folder.log.bytes.lines.map {
      String(decoding: $0.suffix(35).prefix(32), as: UTF8.self)
    }
  }

  private func check(_ head: String) throws -> LogVerification {
    try LogVerification(of: folder.log, expectedHead: head)
  }

  @Test("of any line, whole or by its first twelve digits and more, is found at its line")
  func every() throws {
    for (index, head) in heads.enumerated() {
      for digits in [12, 13, 16, 17, 31, 32] {
        let found = try check(String(head.prefix(digits)))
        #expect(found.expectedHeadPlace?.line == index + 1)
        #expect(found.isUnaltered)
      }
      #expect(try check(head.uppercased()).expectedHeadPlace?.line == index + 1)
      #expect(try check(String(head.prefix(11))).expectedHeadPlace == nil)
      #expect(try check(head + "0").expectedHeadPlace == nil)
      let wrong = head.prefix(31) + (head.last == "0" ? "1" : "0")
      #expect(try check(String(wrong)).expectedHeadPlace == nil)
    }
  }

  @Test("of a log cut after it is found, and of a log cut before it is not")
  func cut() throws {
    let lines = try folder.log.bytes.lines
    for count in 1..<10 {
      try folder.log.write(Array(lines[..<count].joined()))
      #expect(try check(heads[count - 1]).isUnaltered)
      let later = try check(heads[count])
      #expect(later.expectedHeadPlace == nil && !later.isUnaltered)
    }
  }

  @Test("is no proof where a line before it was altered, removed or moved")
  func altered() throws {
    let lines = try folder.log.bytes.lines
    func refused(_ changed: [[UInt8]]) throws {
      try folder.log.write(Array(changed.joined()))
      #expect(try !check(heads[7]).isUnaltered)
    }
    for place in 0..<8 {
      var changed = lines
      changed[place][10] ^= 1
      try refused(changed)
      changed = lines
      changed.remove(at: place)
      try refused(changed)
      if place > 0 {
        changed = lines
        changed.swapAt(place - 1, place)
        try refused(changed)
      }
    }
  }

  @Test("is not in a log that was written anew with other words before it")
  func forged() throws {
    // Whoever can write the file can make all checksums fit; a head that was kept tells all the same.
    var events = try recorded(folder.log)
    events[3].event = Sample.note(3, "other words")
    var seed = ChainSeed.session("k3f9a1b2")
    var bytes: [UInt8] = []
    for event in events {
      let line = try LineEncoder().encode(event, after: seed)
      bytes += line.bytes
      seed = .chain(line.chain)
    }
    try folder.log.write(bytes)
    #expect(try LogVerification(of: folder.log).isUnaltered)
    for (index, head) in heads.enumerated() {
      #expect(try check(head).isUnaltered == (index < 3))
    }
  }
}
