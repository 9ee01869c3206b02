import Foundation
import SessionPlan
import Testing

/// The plan that the README shows is one.
struct ReadmePlanTests {
  @Test func theReadmeShowsAPlanThatReads() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let begin = try #require(readme.range(of: "```toml\n"))
    let end = try #require(readme[begin.upperBound...].range(of: "```"))
    let outcome = reading(plan: String(readme[begin.upperBound..<end.lowerBound]))
    #expect(outcome.sentences == [])
    #expect(try outcome.planned().items.first?.slots?.count == 2)
  }
}
