import Dispatch
import Synchronization
public import SystemPackage

/// Writes what one console has begun, in the background: no key ever waits for the disk (session-log 2.9).
public final class DraftWriter: Sendable {
  private enum Work: Sendable {
    /// The whole of this console's texts; an empty one takes the file away.
    case own(Draft)
    /// What is left of a dead console's texts.
    case other(FilePath, Draft)
  }

  private struct State: Sendable {
    var waiting: [Work] = []
    /// Whether this console has a file.
    var hasFile = false
    var failures = 0
    /// Whether this console's own texts could not be written the last time.
    var isOwnBehind = false
    /// What becomes of other consoles' files once they are.
    var held: [Work] = []

    /// Keeps something for later while the own texts are behind; true when it did.
    mutating func hold(_ work: Work) -> Bool {
      if isOwnBehind { held.append(work) }
      return isOwnBehind
    }
  }

  private let folder: DraftFolder
  private let file: FilePath
  private let report: @Sendable (Int) -> Void
  private let queue = DispatchQueue(label: "roundtable.draft-writer", qos: .userInitiated)
  private let state = Mutex(State())

  /// A writer for one console.
  ///
  /// - Parameters:
  ///   - writer: The writer id of its log, which names the file.
  ///   - report: Told, on the background thread, how many times in a row writing has failed; 0 when it went well.
  public init(
    _ folder: DraftFolder, writer: String, report: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.folder = folder
    file = folder.file(of: writer)
    self.report = report
  }

  /// How many times in a row writing has failed.
  public var failures: Int { state.withLock { $0.failures } }

  /// Has a draft written in place of the one before; does not wait.
  public func write(_ draft: Draft) {
    add(.own(draft))
  }

  /// Has what is left of another console's draft written, after everything that was asked for before.
  public func rewrite(_ draft: Draft, at other: FilePath) {
    add(.other(other, draft))
  }

  /// Waits until all that was asked for is done.
  ///
  /// - Parameter milliseconds: How long at most; a slow disk must not hold up a program that has to leave.
  /// - Returns: False when the time passed first.
  @discardableResult
  public func finish(within milliseconds: Int) -> Bool {
    let done = DispatchSemaphore(value: 0)
    queue.async { done.signal() }
    return done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }

  private func add(_ work: Work) {
    let wasIdle = state.withLock { state in
      let wasIdle = state.waiting.isEmpty
      // Only the newest text counts; the order between the two kinds is kept.
      if case .own = work, case .own = state.waiting.last { state.waiting.removeLast() }
      state.waiting.append(work)
      return wasIdle
    }
    if wasIdle { queue.async { self.work() } }
  }

  private func work() {
    let (all, hadFile) = state.withLock { state in
      defer { state.waiting = [] }
      return (state.waiting, state.hasFile)
    }
    var hasFile = hadFile
    var rest = all[...]
    while let work = rest.popFirst() {
      // What was taken over must not vanish from its old place when it is not yet in the new one.
      if case .other = work, state.withLock({ $0.hold(work) }) { continue }
      do throws(LogError) {
        switch work {
        case .own(let draft) where draft.texts.isEmpty:
          if hasFile { try folder.remove(file) }
          hasFile = false
        case .own(let draft):
          try folder.write(draft, to: file)
          hasFile = true
        case .other(let file, let draft) where draft.texts.isEmpty: try folder.remove(file)
        case .other(let file, let draft): try folder.write(draft, to: file)
        }
        let held = state.withLock { state in
          state.failures = 0
          guard case .own = work else { return [Work]() }
          defer { (state.isOwnBehind, state.held) = (false, []) }
          return state.held
        }
        rest = (held + rest)[...]
      } catch {
        let failures = state.withLock { state in
          state.failures += 1
          state.hasFile = hasFile
          if case .own = work { state.isOwnBehind = true }
          state.held += rest.filter { if case .other = $0 { true } else { false } }
          return state.failures
        }
        return report(failures)
      }
    }
    state.withLock { $0.hasFile = hasFile }
    report(0)
  }
}
