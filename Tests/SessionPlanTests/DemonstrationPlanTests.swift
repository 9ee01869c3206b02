import Foundation
import SessionPlan
import SessionState
import Testing

@Suite struct DemonstrationPlanTests {
  private func outcome() throws -> PlanOutcome {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/roundtable/Demonstration/doha.toml").standardized
    let bytes = try Array(Data(contentsOf: file))
    return PlanReader.read(
      plan: PlanSource(fileName: "doha.toml", bytes: bytes), agenda: nil, participants: nil,
      name: "doha", today: today, timeZone: "UTC")
  }

  @Test func readsWithoutAProblem() throws {
    #expect(try outcome().sentences == [])
  }

  @Test func holdsTheWorkshop() throws {
    let plan = try outcome().planned()
    #expect(plan.code == "HDW-DOHA")
    #expect(plan.days.map(\.date.description) == ["2026-05-13", "2026-05-14"])
    #expect(plan.days.map(\.offset) == [10_800, 10_800])
    #expect(plan.items.count == 22)
    #expect(plan.groups.count == 12)
    #expect(plan.participants.count == 32)
    #expect(plan.groups.allSatisfy { (2...9).contains($0.short.count) })
    let texts =
      [plan.title] + plan.days.compactMap(\.title) + plan.items.map(\.title)
      + plan.groups.map(\.name) + plan.participants.map(\.name)
    #expect(texts.allSatisfy { Set($0.texts.keys) == ["en", "ar"] })
  }

  @Test func daysRunWithoutGaps() throws {
    let plan = try outcome().planned()
    for day in plan.days {
      let items = plan.items.filter { $0.day == day.number }
      #expect(items.first?.start == LocalTime(hour: 9, minute: 0))
      for (item, next) in zip(items, items.dropFirst()) {
        #expect(item.start.minutes + item.minutes == next.start.minutes, "\(line(item))")
      }
      #expect(items.last.map { $0.start.minutes + $0.minutes } == 16 * 60 + 30)
    }
  }

  @Test func day2IsThatOfTheScreens() throws {
    let items = try outcome().planned().items.filter { $0.day == 2 }
    #expect(
      items.map(line) == [
        "2 A-13 1 09:00 15 opening Opening remarks",
        "2 A-14 2 09:15 45 presentation Mapping capacity: who does what in the region",
        "2 A-15 3 10:00 60 panel Panel: principled engagement for long-term impact",
        "2 A-16 4 11:00 20 break Break",
        "2 A-17 5 11:20 60 roundtable Roundtable: open floor on a Universal Charter",
        "2 A-18 6 12:20 70 break Prayer and lunch fixed",
        "2 A-19 7 13:30 90 adoption First reading",
        "2 A-20 8 15:00 20 break Break",
        "2 A-21 9 15:20 60 adoption Adoption",
        "2 A-22 10 16:20 10 closing Closing remarks",
      ])
  }
}
