import Glibc
import Synchronization
import TerminalScreen

/// Signals and wakes, brought to the waiting thread through a pipe.
enum Signals {
  /// What has come through the pipe and was not yet dealt with. Several of a kind are one.
  struct Arrived {
    var ended: Int32?
    var resized = false
    var continued = false
    var stopAsked = false
    var woken = false

    /// Reads all that is in the pipe; true when something was.
    mutating func take() -> Bool {
      var bytes = [UInt8](repeating: 0, count: 64)
      var any = false
      while true {
        let count = read(Signals.pipeEnds.reading, &bytes, bytes.count)
        guard count > 0 else { return any }
        any = true
        for byte in bytes[..<count] { note(Int32(byte)) }
      }
    }

    private mutating func note(_ number: Int32) {
      switch number {
      case 0:
        // Lowered before the news are looked at: a wake from now on is a new one.
        Signals.wakeIsOnItsWay.store(false, ordering: .sequentiallyConsistent)
        woken = true
      case SIGWINCH: resized = true
      case SIGCONT: continued = true
      case SIGTSTP: stopAsked = true
      default: ended = ended ?? number
      }
    }
  }

  /// The pipe; it lives as long as the process, for wakers may come late.
  static let pipeEnds: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }()

  private static let wakeIsOnItsWay = Atomic(false)

  static let waker = Waker {
    // One byte at a time, so that wakes can never fill the pipe and push a signal out.
    if !wakeIsOnItsWay.exchange(true, ordering: .sequentiallyConsistent) { send(0) }
  }

  private static let caught = [SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGCONT, SIGTSTP]

  static func install() {
    _ = pipeEnds
    for number in caught {
      set(number, to: arrive)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  static func uninstall() {
    for number in caught {
      set(number, to: SIG_DFL)
    }
  }

  /// Stops the process with all that runs with it, as the terminal's own Ctrl-Z does.
  static func stopProcess() {
    set(SIGTSTP, to: SIG_DFL)
    kill(0, SIGTSTP)
    set(SIGTSTP, to: arrive)
  }

  /// Leaves the keys of signals to another program while it runs, as `system(3)` does.
  static func lend(to body: () -> Void) {
    set(SIGINT, to: SIG_IGN)
    set(SIGQUIT, to: SIG_IGN)
    set(SIGTSTP, to: SIG_DFL)
    body()
    set(SIGINT, to: arrive)
    set(SIGQUIT, to: SIG_DFL)
    set(SIGTSTP, to: arrive)
  }

  private static let arrive: @convention(c) (Int32) -> Void = { number in
    let before = errno
    Signals.send(UInt8(truncatingIfNeeded: number))
    errno = before
  }

  private static func send(_ byte: UInt8) {
    var byte = byte
    _ = write(pipeEnds.writing, &byte, 1)
  }

  private static func set(_ number: Int32, to handler: (@convention(c) (Int32) -> Void)?) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    sigaction(number, &action, nil)
  }
}
