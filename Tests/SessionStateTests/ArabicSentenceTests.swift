import Foundation
import Testing
import Words

@testable import SessionState

/// What happened and why not, in Arabic (domain D-11).
@Suite("Sentences in Arabic") struct ArabicSentenceTests {
  private static let session = (try? Meeting(in: "A-1"))?.session ?? Session()

  private static func said(_ event: Event, in language: InterfaceLanguage) -> String {
    let recorded = RecordedEvent(
      seq: 90, id: "x", stamp: Stamp(at: 0), by: .staff, event: event)
    return InterfaceLanguage.$current.withValue(language) { recorded.sentence(in: session) }
  }

  private static func said(_ refusal: Refusal, _ isConsole: Bool = false) -> String {
    InterfaceLanguage.$current.withValue(.arabic) {
      isConsole ? refusal.consoleSentence(in: session) : refusal.sentence(in: session)
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.matches(of: /[A-Za-z_]{2,}/).map { String($0.0) })
  }

  private static func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x0621...0x064A).contains($0.value) }
  }

  /// Names and titles of the sample session.
  private static var data: Set<String> {
    let people = Sample.participants.compactMap { $0.name["en"] }
    let titles = Sample.items.compactMap { $0.title["en"] }
    return words((people + titles + Sample.groups.map(\.short)).joined(separator: " "))
  }

  /// Texts, symbols and settings of the samples of events, and commands to type.
  private static let entered: Set = [
    "HDW", "Rev", "lunch", "direct_limit", "suspend", "session",
  ]

  @Test("D-11: every event has a sentence in Arabic without an English word")
  func events() {
    let known = Self.data.union(Self.entered)
    for event in EventSamples.full + EventSamples.sparse {
      let arabic = Self.said(event, in: .arabic)
      // Of a text that is told by nothing but itself, an empty one leaves the id.
      #expect(
        Self.isArabic(arabic) || arabic.hasSuffix(": "), "\(event.kindName): \(arabic)")
      let texts = Self.words(event.texts.joined(separator: " "))
      let unknown = Self.words(arabic).subtracting(known).subtracting(texts)
      #expect(unknown.sorted() == [], "\(event.kindName): \(arabic)")
    }
  }

  @Test("D-11: every refusal has a sentence in Arabic without an English word but commands")
  func refusals() {
    let commands = Self.words(CommandForm.all.map(\.usage).joined(separator: " "))
    let keys = Set(Settings.Key.allCases.map(\.rawValue))
    let known = Self.data.union(commands).union(keys).union([
      "Title", "text", "reason", "Name", "on_record", "closed", "Space", "Enter", "floor",
      "given", "ended", "override", "fr", "show_of_hands", "roll_call", "chair_ruling",
    ])
    for refusal in RefusalSamples.all {
      for sentence in [Self.said(refusal), Self.said(refusal, true)] {
        #expect(Self.isArabic(sentence), "\(refusal): \(sentence)")
        #expect(Self.words(sentence).subtracting(known).sorted() == [], "\(sentence)")
      }
    }
  }

  @Test("D-11: there is a sample of every refusal there is")
  func complete() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let rules = tests.appendingPathComponent("../../Sources/SessionState/Rules").standardized
    let files = [
      "Refusal.swift", "Refusal+Record.swift", "Refusal+Areas.swift",
      "Session+DecideAmendment.swift", "Session+DecideDisplay.swift",
    ]
    var names: Set<String> = []
    for file in files {
      let text = try String(contentsOf: rules.appendingPathComponent(file), encoding: .utf8)
      names.formUnion(text.matches(of: /\n  case (\w+)/).map { String($0.1) })
    }
    let samples = RefusalSamples.all.map { "\($0)" }.joined(separator: " ")
    let known = Set(samples.matches(of: /\w+/).map { String($0.0) })
    #expect(names.count > 100)
    #expect(names.subtracting(known).sorted() == [])
  }

  @Test("D-11: whole events")
  func wholeEvents() {
    let told: [(Event, String)] = [
      (.sessionOpened(SessionOpened(day: 2)), "افتتاح الجلسة، اليوم 2"),
      (.sessionSuspended(SessionSuspended(reason: "غداء")), "تعليق الجلسة: غداء"),
      (
        .itemOpened(ItemOpened(id: ItemID(2))),
        "فتح البند 2 العمل المبدئي"
      ),
      (
        .floorGiven(
          FloorGiven(
            id: InterventionID(9), participant: ParticipantID(5), kind: .statement,
            item: ItemID(1), order: .outOfOrder, allotted: 180_000)),
        "الكلمة إلى السفير، KWT، 3:00، قبل غيره في القائمة"
      ),
      (
        .floorEnded(
          FloorEnded(
            intervention: InterventionID(9), speech: 200_000, overtime: 20_000, cause: .yielded)),
        "انتهاء كلمة I-9 بعد 3:20، تجاوز 0:20"
      ),
      (
        .recommendationsNumbered(
          RecommendationsNumbered(order: [RecommendationID(1), RecommendationID(2)])),
        "ترقيم توصيتين"
      ),
    ]
    for (event, sentence) in told { #expect(Self.said(event, in: .arabic) == sentence) }
  }

  @Test("D-11: whole refusals")
  func wholeRefusals() {
    let told: [(Refusal, String)] = [
      (.noItemOpen, "لا بند مفتوحًا: item next"),
      (.session(is: .suspended, needs: [.open]), "الجلسة معلقة: session resume"),
      (
        .openBrackets(RecommendationID(3), count: 2),
        "في R-3 قوسان مفتوحان؛ عدّلها: rec revise، أو اعتمدها بها: adopt --with-brackets"
      ),
      (
        .peopleWaiting(ItemID(2), count: 3),
        "ما زال في البند 2 العمل المبدئي من ينتظر: 3 طلبات؛ لنقلها --carry ولتركها --drop"
      ),
      (.record(.blocEmpty), "لم يبق ما يُعتمد"),
    ]
    for (refusal, sentence) in told { #expect(Self.said(refusal) == sentence) }
  }
}
