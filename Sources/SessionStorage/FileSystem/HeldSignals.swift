import Glibc

/// Keeps SIGTSTP, SIGINT and SIGTERM away from this thread while it holds the lock of a log.
///
/// Otherwise a person who presses Ctrl-Z at that moment stops every other console too (session-log 2.3).
struct HeldSignals {
  private var previous = sigset_t()

  /// Holds the signals back until `release`.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGTSTP, SIGINT, SIGTERM] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &previous)
  }

  /// Lets the signals through again; those that came meanwhile arrive now.
  func release() {
    var mask = previous
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
