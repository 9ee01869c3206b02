import Glibc

/// Keeps SIGTSTP, SIGINT, SIGTERM and SIGHUP away from this thread while it holds the lock of a log or has a file half
/// written.
///
/// Otherwise a person who presses Ctrl-Z at that moment stops every other console too (session-log 2.3).
public struct HeldSignals {
  private var previous = sigset_t()

  /// Holds the signals back until `release`.
  public init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGTSTP, SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &previous)
  }

  /// Lets the signals through again; those that came meanwhile arrive now.
  public func release() {
    var mask = previous
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
