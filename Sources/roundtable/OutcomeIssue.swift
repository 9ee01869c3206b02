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
  /// Where nothing that it prints has changed since the last one of its level and language, that one's symbol stands
  /// again; else one event is recorded. Where the log takes none it has no symbol, and that is said.
  /// - Parameter prepare: Writes the document down as far as that can fail, before it is recorded as given out.
  /// - Throws: `Failure` where a final text is refused.
  func document(prepare: (Document, Session) throws -> Void) throws {
    // Another console may write between reading and recording; the document is then made anew.
    for _ in 0..<10 {
      let state = live.history.session
      let scope = try scope(of: state)
      let hash = try document(scope, symbol: nil).contentHash()
      if let issue = try standing(hash, in: state) {
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
    throw Failure("the session changes faster than its outcome can be printed; try again")
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
      Output.error("\(error.sentence)\nThe outcome is printed without a symbol.")
      return nil
    }
  }

  /// The symbol of an outcome of an earlier state, where it was given out under one.
  func symbol(of state: Session) throws -> String? {
    try standing(document(scope(of: state), symbol: nil).contentHash(), in: state)?.symbol
  }

  /// The last document of this level and language, where it says the same.
  private func standing(_ hash: String, in state: Session) throws -> DocumentIssued? {
    let documents = state.documents.filter { $0.issue.kind == .outcome && $0.issue.level == level }
    for issued in documents.suffix(24).reversed() {
      if issued.issue.hash == hash { return issued.issue }
      let then = live.history.session(afterSeq: issued.issue.of)
      // It is of this language when it can be made again in it.
      if try document(scope(of: then), symbol: nil).contentHash() == issued.issue.hash {
        return nil
      }
    }
    return nil
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
      let known = all.map(\.issue.symbol).joined(separator: ", ")
      throw Failure(
        known.isEmpty
          ? "no outcome was given out yet; leave --draft out to issue the first"
          : "there is no outcome \(symbol); there are \(known)")
    }
    let state = live.history.session(afterSeq: issue.of)
    let candidates = (language.map { [$0] } ?? [.both, .one("en"), .one("ar")]).map {
      OutcomeIssue(
        live: live, log: log, level: issue.level, language: $0,
        isFinal: !issue.symbol.contains("/L."))
    }
    for candidate in candidates {
      let scope = try candidate.scope(of: state)
      let document = try candidate.document(scope, symbol: issue.symbol)
      if try document.contentHash() == issue.hash { return (document, state) }
    }
    Output.error(
      language == nil
        ? "\(issue.symbol) was made by another version, which worded it otherwise"
        : "\(issue.symbol) was given out in another language; leave --language out to have it as it was"
    )
    let first = candidates[0]
    return (try first.document(first.scope(of: state), symbol: issue.symbol), state)
  }
}
