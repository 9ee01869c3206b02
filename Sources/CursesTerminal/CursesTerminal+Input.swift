import CNcurses
import Glibc
public import TerminalScreen

extension CursesTerminal {
  /// The next input, waiting for it as long as `timeout` milliseconds, for ever when nil.
  public func nextInput(within timeout: Int?) -> Input? {
    let clock = ContinuousClock()
    let end = timeout.map { clock.now + .milliseconds($0) }
    while true {
      _ = arrived.take()
      showWaiting()
      if let input = nextOfQueue() ?? nextArrived() ?? readInput() { return input }
      var left: Int?
      if let end {
        let rest = end - clock.now
        guard rest > .zero || timeout == 0 else { return nil }
        let (seconds, attoseconds) = rest.components
        // Rounded up: waking a little early would turn the rest of the time into a busy loop.
        left = max(
          Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000), 0)
      }
      switch wait(milliseconds: left) {
      case .something: break
      case .timePassed: return nil
      case .hungUp: return .ended(signal: SIGHUP)
      }
    }
  }

  private func nextOfQueue() -> Input? {
    queue.isEmpty ? nil : queue.removeFirst()
  }

  /// What signals and other threads brought, the most urgent first.
  private func nextArrived() -> Input? {
    if let number = arrived.ended {
      arrived.ended = nil
      return .ended(signal: number)
    }
    if arrived.stopAsked {
      // The program deals with it as with the key, and has its drafts written first.
      arrived.stopAsked = false
      return .key(.control("z"))
    }
    if arrived.continued {
      // Stopped from outside: nobody knows what became of the terminal meanwhile.
      arrived.continued = false
      switchModes(on: false)
      _ = endwin()
      resume()
      return nextOfQueue()
    }
    if arrived.resized {
      arrived.resized = false
      let now = CursesTerminal.currentSize()
      if now != size {
        size = now
        fit(now)
        return .resized(now)
      }
    }
    if arrived.woken {
      arrived.woken = false
      return .woken
    }
    return nil
  }

  private enum Waited {
    case something, timePassed, hungUp
  }

  /// Sleeps until there is something to read, a signal or a wake, or the time has passed.
  private func wait(milliseconds: Int?) -> Waited {
    var files = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Signals.pipeEnds.reading, events: Int16(POLLIN), revents: 0),
    ]
    var limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    // A line so slow that a screen waits for it is looked at ten times a second; no event tells when it is free.
    if isBehind, limit < 0 || limit > 100 {
      limit = 100
      if poll(&files, nfds_t(files.count), limit) == 0 { return .something }
      limit = 0
    }
    let count = poll(&files, nfds_t(files.count), limit)
    if count == 0 { return .timePassed }
    if count < 0 || files[1].revents != 0 { return .something }
    if files[0].revents & Int16(POLLIN) == 0 { return .hungUp }
    // A terminal that went away is readable for ever, and gives nothing.
    emptyReads += 1
    return emptyReads > 20 ? .hungUp : .something
  }
}
