import Synchronization

/// A terminal without a terminal: a script of steps in, screens out, with a clock moved by hand.
///
/// It waits for nothing and nobody: time passes when the script says so. When the script is at its
/// end, the owner gets ``Input/ended(signal:)`` with SIGHUP, again and again.
public final class HeadlessTerminal: TerminalDriver {
  /// One step of the script.
  public enum Step {
    /// Something comes in.
    case input(Input)
    /// Milliseconds pass without an input.
    case wait(Int)
    /// Something happens outside, after the owner has dealt with all earlier steps.
    case run((HeadlessTerminal) -> Void)
  }

  /// The size now; a ``Input/resized(_:)`` of the script changes it.
  public private(set) var size: Size
  /// All screens that were shown, in order, kept when ``keepsScreens``.
  public private(set) var screens: [Screen] = []
  /// The last screen that was shown; blank before the first.
  public private(set) var screen: Screen
  /// How many screens were shown.
  public private(set) var shown = 0
  /// Milliseconds that have passed by waiting.
  public private(set) var clock = 0
  /// The colours that were set last.
  public private(set) var theme: Theme?
  /// All colours that were set, in order, by name.
  public private(set) var themeNames: [String] = []
  /// The titles that were set, each once for as long as it stood.
  public private(set) var titles: [String] = []
  /// How often the owner flashed or rang.
  public private(set) var alerts = 0
  /// How often the owner stopped itself.
  public private(set) var suspensions = 0
  /// How often the owner lent the terminal.
  public private(set) var loans = 0
  /// Whether all screens are kept, and not only the last one.
  public let keepsScreens: Bool

  private var steps: ArraySlice<Step>
  private var pending: [Input] = []
  private let whenIdle: (HeadlessTerminal) -> [Step]
  private let flag = Flag()

  /// A terminal of a size with a script; `whenIdle` is asked for more steps at the end of them.
  public init(
    size: Size, steps: [Step] = [], keepsScreens: Bool = true,
    whenIdle: @escaping (HeadlessTerminal) -> [Step] = { _ in [] }
  ) {
    self.size = size
    self.steps = steps[...]
    self.keepsScreens = keepsScreens
    self.whenIdle = whenIdle
    screen = Screen(size)
  }

  /// Adds steps to the end of the script.
  public func add(_ more: [Step]) {
    steps += more
  }

  /// A waker whose call comes in before the next step of the script.
  public var waker: Waker {
    let flag = flag
    return Waker { flag.raise() }
  }

  /// The next input of the script; nil when the script lets the timeout pass. Returns at once.
  public func nextInput(within timeout: Int?) -> Input? {
    var left = timeout
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      if flag.lower() { return .woken }
      guard let step = nextStep() else { return .ended(signal: 1) }
      switch step {
      case .input(let input):
        if case .resized(let newSize) = input { size = newSize }
        return input
      case .wait(let time):
        if let limit = left, time >= limit {
          clock += limit
          if time > limit { steps.insert(.wait(time - limit), at: steps.startIndex) }
          return nil
        }
        clock += time
        left = left.map { $0 - time }
      case .run(let action):
        action(self)
      }
    }
  }

  private func nextStep() -> Step? {
    if steps.isEmpty { steps = whenIdle(self)[...] }
    return steps.popFirst()
  }

  /// Records a screen.
  public func show(_ screen: Screen) {
    self.screen = screen
    shown += 1
    if keepsScreens { screens.append(screen) }
  }

  /// Does nothing: nothing can disturb this terminal.
  public func redraw() {}

  /// Counts the stop, and is continued at once.
  public func suspend() {
    suspensions += 1
    pending.append(.continued)
  }

  /// Runs the body at once, and counts it.
  public func lend(to body: () -> Void) {
    loans += 1
    body()
  }

  /// Records the colours.
  public func setTheme(_ theme: Theme) {
    self.theme = theme
    themeNames.append(theme.name)
  }

  /// Records the title.
  public func setTitle(_ title: String) {
    if titles.last != title { titles.append(title) }
  }

  /// How text is written; as it is stored before somebody sets it.
  public private(set) var writing = Writing()

  /// Records the way of writing.
  public func setWriting(_ writing: Writing) {
    self.writing = writing
  }

  /// Counts an alert.
  public func flash() { alerts += 1 }

  /// Counts an alert.
  public func bell() { alerts += 1 }

  private final class Flag: Sendable {
    private let isUp = Mutex(false)

    func raise() { isUp.withLock { $0 = true } }

    func lower() -> Bool {
      isUp.withLock { isUp in
        defer { isUp = false }
        return isUp
      }
    }
  }
}

extension HeadlessTerminal.Step {
  /// The steps of keys in notation, such as `aQRCS<enter>`; nil when a name is none of a key.
  public static func keys(_ line: String) -> [HeadlessTerminal.Step]? {
    Key.keys(in: line)?.map { .input(.key($0)) }
  }
}
