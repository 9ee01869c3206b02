import Testing

@testable import SessionState

/// Domain F.5: whatever two people do in whatever order, the invariants hold.
@Suite struct RandomSequenceTests {
  private static let length = 200

  @Test(arguments: [UInt64](1...2000))
  func everySequenceOfCommandsKeepsTheInvariants(seed: UInt64) throws {
    var commands = RandomCommands(generator: SeededGenerator(seed: seed))
    var meeting = try Meeting(in: "A-1")
    var lines: [String] = []
    var broken: [String] = []
    for _ in 0..<Self.length where broken.isEmpty {
      if commands.chance(50) { meeting.pass(commands.number(0...400_000)) }
      if commands.chance(2) { meeting.reboot() }
      let line = commands.line(meeting.session)
      if line.hasPrefix("session close"), commands.chance(90) { continue }
      let role: Role = commands.chance(70) ? .moderator : .rapporteur
      let before = meeting.session
      do {
        try meeting.do(line, as: role)
      } catch is CommandProblem {
        continue
      } catch is Refusal {
        continue
      }
      lines.append("\(meeting.history.events.count) \(role) \(line)")
      broken = Invariants.broken(before: before, after: meeting.history)
      if broken.isEmpty, line == "undo" { broken += redoRestores(before, meeting, role) }
    }
    if broken.isEmpty { broken = readAnew(meeting, cut: commands.number(0...lines.count)) }
    #expect(
      broken.isEmpty, "seed \(seed): \(broken)\n\(lines.joined(separator: "\n"))")
  }

  @Test func theCommandsReachEveryKindOfEvent() throws {
    // Written by the storage, or by whoever was refused.
    let others: [Event.Kind] = [
      .sessionCreated, .itemAdded, .requestRefused, .logRepaired, .logSalvaged, .requestsBrought,
    ]
    // Rare ones take their time: the seeds go on until all are reached.
    var missing = Set(Event.Kind.allCases).subtracting(others).map(\.rawValue)
    for seed in UInt64(1)...1200 where !missing.isEmpty {
      var commands = RandomCommands(generator: SeededGenerator(seed: seed))
      var meeting = try Meeting(in: "A-1")
      for _ in 0..<Self.length {
        meeting.pass(commands.number(0...60_000))
        if commands.chance(5) { meeting.reboot() }
        let role: Role = commands.chance(70) ? .moderator : .rapporteur
        if let event = try? meeting.do(commands.line(meeting.session), as: role) {
          missing.removeAll { $0 == event.kindName }
        }
      }
    }
    #expect(missing.isEmpty)
  }

  /// 8: undo, then redo, is the same state.
  private func redoRestores(_ before: Session, _ meeting: Meeting, _ role: Role) -> [String] {
    var meeting = meeting
    do {
      try meeting.do("redo", as: role)
      return meeting.session.timeless == before.timeless ? [] : ["8: redo does not restore"]
    } catch {
      return ["8: redo refused: \(error)"]
    }
  }

  /// 8: the fold of a prefix and of the rest is the fold of all, and is the live state.
  private func readAnew(_ meeting: Meeting, cut: Int) -> [String] {
    let events = meeting.history.events
    var halves = History(events.prefix(cut))
    for event in events.dropFirst(cut) { halves.append(event) }
    let anew = meeting.readAnew
    guard halves.session == anew.session, anew.session == meeting.session else {
      return ["8: the log read anew gives another state"]
    }
    return []
  }
}
