import Foundation
import Testing

/// `redact`: a copy of a log without its names.
struct RedactTests {
  @Test(
    "C-7: redact writes a sound new log for its owner alone and leaves the source as it is",
    arguments: ["not_for_attribution", "chatham_house", "closed"])
  func redacted(level: String) throws {
    let place = try Workplace()
    try place.succeed("demo", "--create")
    let before = place.bytes(place.log("demonstration"))
    let said = try place.succeed("redact", "demonstration", "--level", level, "-o", "shared")
    #expect(said.first?.contains(level) == true)
    #expect(said.contains { $0.hasPrefix("line ") })
    #expect(place.bytes(place.log("demonstration")) == before)
    #expect(try place.succeed("verify", "shared").first?.hasPrefix("sound: ") == true)
    let mode = try FileManager.default.attributesOfItem(atPath: place.log("shared"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
    let lines = String(decoding: try #require(place.bytes(place.log("shared"))), as: UTF8.self)
    #expect(lines.contains("\"redacted\":{\"level\":\"\(level)\",\"sha256\":\""))
    #expect(!lines.contains("Secretary-General"))
    #expect(!lines.contains("الأمين العام"))
    // It goes on as any log does.
    try place.succeed("do", "shared", "floor end")
    let state = try place.state(of: "shared")
    let people = state["participants"] as? [[String: Any]]
    #expect((people?.first?["name"] as? [String: String])?["en"] == "P-01")
  }

  @Test("C-7: redact never writes over a file, and needs a level that hides names")
  func refused() throws {
    let place = try Workplace()
    try place.succeed("demo", "--create")
    let before = place.bytes(place.log("demonstration"))
    let over = try place.run(
      "redact", "demonstration", "--level", "closed", "-o", "demonstration")
    #expect(over.ending == .exit(1))
    #expect(place.bytes(place.log("demonstration")) == before)
    let open = try place.run("redact", "demonstration", "--level", "on_record", "-o", "shared")
    #expect(open.ending == .exit(2))
    #expect(open.errors.contains("not_for_attribution"))
    let ending = try place.run(
      "redact", "demonstration", "--level", "closed", "-o", place.path("shared.txt"))
    #expect(ending.ending == .exit(1))
    #expect(ending.errors.contains(".jsonl"))
    #expect(place.bytes(place.log("shared")) == nil)
  }

  @Test("C-7: damaged lines are left out and told; the new log is sound")
  func damaged() throws {
    let place = try Workplace()
    try place.succeed("demo", "--create")
    var bytes = try #require(place.bytes(place.log("demonstration")))
    let text = try #require(bytes.range(of: Data("Legal Adviser".utf8)))
    bytes[text.lowerBound - 1] = UInt8(ascii: "}")
    try bytes.write(to: URL(fileURLWithPath: place.log("demonstration")))
    let said = try place.succeed("redact", "demonstration", "--level", "closed", "-o", "shared")
    #expect(said.contains { $0.contains("1 damaged line was left out") })
    // C-13: the line in the place of the damaged one says so, whoever it named is excused by it.
    let verified = try place.succeed("verify", "shared")
    #expect(verified.first?.contains("log.left_out") == true)
    #expect(verified.last?.hasPrefix("sound: ") == true)
  }
}
