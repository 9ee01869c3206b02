import Reports
import SessionState
import SessionStorage
import Words

/// Gives an outcome out under a symbol, so that every printed one can be made again from the log (domain B-19).
struct OutcomeIssue {
  let live: LiveSession
  let log: SessionLog
  let level: Attribution
  let language: DocumentLanguage
  let isFinal: Bool

  /// The document of the state now, under a symbol.
  ///
  /// Where nothing that it prints has changed since the last one of its level, that one's symbol stands
  /// again; else one event is recorded. Where the log takes none it has no symbol, and that is said.
  /// - Parameter prepare: Writes the document down as far as that can fail, before it is recorded as given out.
  /// - Throws: `Failure` where a final text is refused.
  func document(prepare: (Document, Session) throws -> Void) throws {
    // Another console may write between reading and recording; the document is then made anew.
    for _ in 0..<10 {
      let state = live.history.session
      let scope = try scope(of: state)
      let hash = try contentHash(of: state)
      if let issue = standing(hash, in: state) {
        // The same words of the same state as when it was given out.
        let then = live.history.session(afterSeq: issue.of)
        return try prepare(document(try self.scope(of: then), symbol: issue.symbol), then)
      }
      let command = Command.document(
        .issue(
          Issuing(
            kind: .outcome, level: level, isFinal: isFinal, of: state.seq, head: scope.head,
            hash: hash)))
      do {
        try prepare(
          document(scope, symbol: state.nextSymbol(.outcome, isFinal: isFinal)), state)
        if try record(command) == nil { try prepare(document(scope, symbol: nil), state) }
        return
      } catch Refusal.record(.stateMovedOn) {
        continue
      } catch let refusal as Refusal {
        throw Failure(refusal.sentence(in: live.history.session))
      }
    }
    throw Failure(ExportWords.tooFast)
  }

  /// Records it on the disk; nil where the log cannot be written, which is said.
  private func record(_ command: Command) throws -> RecordedEvent? {
    let stamp = SystemClock.stamp()
    if log.readOnly != nil {
      // What a final text needs, it needs here too. Nothing is recorded.
      let head = live.history.session
      do throws(Refusal) {
        _ = try live.history.decide(command, by: .rapporteur, at: stamp)
      } catch {
        if case .record(.badHash) = error, log.head == nil { return nil }
        throw Failure(error.sentence(in: head))
      }
    }
    do {
      let recorded = try live.perform(command, by: .rapporteur, at: stamp)
      try log.sync()
      Output.error(recorded.sentence(in: live.history.session))
      return recorded
    } catch let error as LogError {
      Output.error("\(error.sentence)\n\(ExportWords.noSymbol)")
      return nil
    }
  }

  /// The symbol of an outcome of an earlier state, where it was given out under one.
  func symbol(of state: Session) throws -> String? {
    standing(try contentHash(of: state), in: state)?.symbol
  }

  /// The last document of this level, where it says the same.
  private func standing(_ hash: String, in state: Session) -> DocumentIssued? {
    let documents = state.documents.filter {
      $0.issue.kind == .outcome && $0.issue.level == level && state.isDraft($0.issue) != isFinal
    }
    // Only the last one counts: what was withdrawn and came back is a new revision.
    return documents.last.map(\.issue).flatMap { $0.hash == hash ? $0 : nil }
  }

  /// What an outcome of a state says in all its languages, whatever its symbol and the log's head: one resolution
  /// has one symbol, in whichever language it is printed.
  private func contentHash(of state: Session) throws -> String {
    let scope = DocumentScope(
      state, now: state.lastMoment, head: "", atLeast: level, language: .both)
    return try document(scope, symbol: nil).contentHash()
  }

  private func scope(of state: Session) throws -> DocumentScope {
    let head: String
    do {
      head = try log.head(after: state.seq) ?? ""
    } catch {
      throw Failure(error)
    }
    return DocumentScope(
      state, now: state.lastMoment, head: head, atLeast: level, language: language)
  }

  private func document(_ scope: DocumentScope, symbol: String?) throws -> Document {
    Document(.outcome, scope, isFinal: isFinal, symbol: symbol)
  }
}

extension OutcomeIssue {
  /// A document given out before, made again from the log byte for byte.
  ///
  /// - Throws: `Failure` when there is none of this symbol.
  static func again(
    _ symbol: String, _ live: LiveSession, _ log: SessionLog, language: DocumentLanguage?
  ) throws -> (document: Document, state: Session) {
    let all = live.history.session.documents.filter { $0.issue.kind == .outcome }
    let wanted = symbol.lowercased()
    guard
      let issue = all.map(\.issue).last(where: {
        let known = $0.symbol.lowercased()
        return known == wanted || known.hasSuffix("/" + wanted)
      })
    else {
      let known = all.map(\.issue.symbol)
      throw Failure(
        known.isEmpty
          ? ExportWords.noneIssued
          : ExportWords.noOutcome(symbol, known))
    }
    let state = live.history.session(afterSeq: issue.of)
    let again = OutcomeIssue(
      live: live, log: log, level: issue.level, language: language ?? .both,
      isFinal: !state.isDraft(issue))
    if try again.contentHash(of: state) == issue.hash {
      return (try again.document(again.scope(of: state), symbol: issue.symbol), state)
    }
    // Another text is not printed under a symbol that was given out.
    let why =
      log.roster.lacksNames
      ? ExportWords.namesAway : ExportWords.otherVersion(issue.of)
    throw Failure(ExportWords.notAgain(issue.symbol, why))
  }
}
