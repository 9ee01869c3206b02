import CursesTerminal
import Foundation
import Glibc
import SessionState
import SessionStorage
import SystemPackage
import TerminalScreen
import Words

/// What `doctor` finds, in the order in which it matters.
struct Checkup {
  /// One finding.
  struct Line: Equatable {
    var isGood: Bool
    var text: String
  }

  private(set) var lines: [Line] = []

  init(
    _ environment: [String: String], preferences: Preferences,
    folder: Result<SessionFolder, any Error>
  ) {
    terminal(environment)
    locale(environment)
    bidi(environment, preferences)
    switch folder {
    case .success(let folder): place(folder.path, DoctorWords.sessions)
    case .failure(let error): look(Failure(error).sentence)
    }
    let folders = PersonalFolders(environment)
    if let state = folders.state {
      place(state, DoctorWords.state)
    } else {
      look(DoctorWords.noState)
    }
    configuration(folders, preferences)
    good(DoctorWords.versions(Roundtable.configuration.version, SessionCreated.currentVersion))
  }

  private mutating func good(_ text: String) { lines.append(Line(isGood: true, text: text)) }
  private mutating func look(_ text: String) { lines.append(Line(isGood: false, text: text)) }

  private mutating func terminal(_ environment: [String: String]) {
    do throws(TerminalProblem) {
      try CursesTerminal.check()
    } catch {
      return look(error.sentence(for: .console))
    }
    let term = environment["TERM"] ?? ""
    var window = winsize()
    _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
    let (columns, rows) = (Int(window.ws_col), Int(window.ws_row))
    let colours = CursesTerminal.describedColours()
    if columns > 0, columns < 40 || rows < 12 {
      look(DoctorWords.small(term, columns, rows))
    } else {
      good(DoctorWords.terminal(term, columns, rows, colours))
    }
    if let value = environment["NO_COLOR"], !value.isEmpty { good(DoctorWords.noColour) }
  }

  private mutating func locale(_ environment: [String: String]) {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
    if CursesTerminal.hasUTF8Locale {
      good(DoctorWords.locale(name))
    } else {
      look(DoctorWords.noUTF8(name))
    }
  }

  private mutating func bidi(_ environment: [String: String], _ preferences: Preferences) {
    let (mode, reason) = preferences.bidiMode(environment)
    let terminal = TerminalIdentity(environment).name
    let why =
      switch reason {
      case .stored: DoctorWords.chosen(terminal)
      case .variable(let name): DoctorWords.told(name)
      case .noHint: DoctorWords.noHint(terminal)
      case nil: preferences[.bidi].origin.words
      }
    good(DoctorWords.bidi(mode.rawValue, why))
  }

  /// Whether a folder can be written to, or made, and how much room is on its disk.
  private mutating func place(_ path: FilePath, _ what: String) {
    var existing = path
    while access(existing.string, F_OK) != 0, existing.removeLastComponent(), !existing.isEmpty {}
    if existing.isEmpty { existing = "." }
    guard access(existing.string, W_OK | X_OK) == 0 else {
      return look(DoctorWords.noWriting(what, path.string, String(cString: strerror(errno))))
    }
    var disk = statvfs()
    guard statvfs(existing.string, &disk) == 0 else {
      return good(DoctorWords.folder(what, path.string))
    }
    let free = Int(disk.f_bavail) * Int(disk.f_frsize)
    if free < 10_000_000 {
      look(DoctorWords.littleRoom(what, path.string, free / 1_000_000))
    } else {
      good(DoctorWords.room(what, path.string, free / 1_000_000))
    }
  }

  private mutating func configuration(_ folders: PersonalFolders, _ preferences: Preferences) {
    guard let path = folders.configurationFile?.string else {
      return look(PreferenceText.noFolder)
    }
    for problem in preferences.problems { look(problem.sentence) }
    guard FileManager.default.fileExists(atPath: path) else {
      return good(PreferenceText.noFile(path))
    }
    if preferences.problems.isEmpty { good(DoctorWords.configuration(path)) }
  }
}
