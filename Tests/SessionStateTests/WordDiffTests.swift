import Testing

@testable import SessionState

/// Which words of a wording went and which came.
struct WordDiffTests {
  @Test(
    arguments: [
      ("", "", []),
      ("one two", "one two", [.same("one two")]),
      ("one", "", [.removed("one")]),
      ("", "one two", [.added("one two")]),
      (
        "The States should agree", "The States [shall/should] agree",
        [.same("The States"), .removed("should"), .added("[shall/should]"), .same("agree")]
      ),
      (
        "as an occasional part of the plans", "as a standing part of the plans of each",
        [
          .same("as"), .removed("an occasional"), .added("a standing"), .same("part of the plans"),
          .added("of each"),
        ]
      ),
      (
        "اعتماد الدبلوماسية الوقائية", "تطوير الدبلوماسية الوقائية",
        [.removed("اعتماد"), .added("تطوير"), .same("الدبلوماسية الوقائية")]
      ),
    ] as [(String, String, [WordDiff.Piece])])
  func b4WordsThatWentAndCame(old: String, new: String, pieces: [WordDiff.Piece]) {
    #expect(WordDiff(old, new).pieces == pieces)
  }

  @Test("B-4: a long text changed at both ends shows the two places", .timeLimit(.minutes(1)))
  func longText() {
    let clauses = (1...600).map { "clause number \($0) of the text," }
    let middle = clauses.joined(separator: " ")
    let diff = WordDiff("first " + middle + " last", "First, " + middle + " end")
    #expect(diff.pieces.count == 5)
    #expect(diff.pieces.first == .removed("first"))
    #expect(diff.pieces.last == .added("end"))
  }

  @Test("B-4: two long texts with nothing in common are one change", .timeLimit(.minutes(1)))
  func nothingInCommon() {
    let old = (1...8000).map { "a\($0)" }.joined(separator: " ")
    let new = (1...8000).map { "b\($0)," }.joined(separator: " ")
    #expect(WordDiff(old, new).pieces == [.removed(old), .added(new)])
  }

  @Test(arguments: 1...20 as ClosedRange<Int>)
  func bothTextsCanBeReadFromTheDiff(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func text() -> [String] {
      (0..<Int.random(in: 0...30, using: &random)).map { _ in
        ["a", "b", "c", "d,"].randomElement(using: &random) ?? ""
      }
    }
    let old = text()
    let new = text()
    let pieces = WordDiff(old.joined(separator: " "), new.joined(separator: " ")).pieces
    #expect(pieces.flatMap { $0.words(ofNew: false) } == old)
    #expect(pieces.flatMap { $0.words(ofNew: true) } == new)
  }
}

extension WordDiff.Piece {
  fileprivate func words(ofNew isNew: Bool) -> [String] {
    switch self {
    case .same(let text): text.split(separator: " ").map(String.init)
    case .removed(let text): isNew ? [] : text.split(separator: " ").map(String.init)
    case .added(let text): isNew ? text.split(separator: " ").map(String.init) : []
    }
  }
}
