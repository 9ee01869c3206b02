import Foundation
import Reports
import SessionPlan
import TerminalScreen
import Words

/// What a person wants of the program, each value with where it comes from: a flag stands above the environment, the
/// environment above the file, the file above the default (domain E-17).
struct Preferences: Equatable {
  /// A value in its text form, and who said it.
  struct Value: Equatable {
    var text: String
    var origin: PreferenceOrigin
  }

  /// What was found wrong; the value below it in rank holds then.
  private(set) var problems: [PreferenceProblem] = []
  private var values: [PreferenceName: Value] = [:]

  /// The one place where flags, environment and file meet.
  ///
  /// - Parameters:
  ///   - flags: What was asked for on the command line; its values are checked before.
  ///   - file: The configuration file; nil: there is none.
  init(
    flags: [PreferenceName: String] = [:], environment: [String: String] = [:],
    file: PlanSource? = nil
  ) {
    if let file { take(file) }
    take(environment)
    for (name, text) in flags { values[name] = Value(text: text, origin: .flag(name.flag)) }
  }

  /// The value of a name, the default where nobody said anything.
  subscript(name: PreferenceName) -> Value {
    values[name] ?? Value(text: name.standard, origin: .standard)
  }

  var theme: String { self[.theme].text }
  /// The way of writing asked for; nil: found out by the terminal.
  var bidi: BidiMode? { BidiMode(rawValue: self[.bidi].text) }
  var language: InterfaceLanguage { InterfaceLanguage(rawValue: self[.language].text) ?? .english }
  /// The key file asked for; nil: the one beside the configuration, if it is there.
  var keys: String? { self[.keys].text.isEmpty ? nil : self[.keys].text }
  var mouse: Bool { isOn(.mouse) }
  var ascii: Bool { isOn(.ascii) }
  var colour: Bool { isOn(.colour) }
  var title: Bool { isOn(.title) }
  var a11y: Bool { isOn(.a11y) }
  /// The digits of Arabic texts in exports.
  var digits: ExportDigits { ExportDigits(rawValue: self[.digits].text) ?? .latin }

  private func isOn(_ name: PreferenceName) -> Bool { self[name].text == "true" }

  private mutating func take(_ environment: [String: String]) {
    for name in PreferenceName.allCases {
      guard let variable = name.variable, let text = environment[variable], !text.isEmpty else {
        continue
      }
      if name == .colour {
        // NO_COLOR counts by being there, whatever it says.
        values[name] = Value(text: "false", origin: .environment(variable))
      } else {
        take(name, text, .environment(variable), column: nil)
      }
    }
  }

  private mutating func take(_ file: PlanSource) {
    let content = FlatTOML(file)
    if let problem = content.problem { problems.append(.unreadable(problem)) }
    for entry in content.entries {
      guard let name = PreferenceName(rawValue: entry.key) else {
        problems.append(
          .unknown(
            key: entry.key, file: file.fileName, line: entry.keyPlace.line,
            column: entry.keyPlace.column))
        continue
      }
      let origin = PreferenceOrigin.file(file.fileName, line: entry.valuePlace.line)
      switch entry.value {
      case .flag(let flag) where name.isFlag:
        values[name] = Value(text: "\(flag)", origin: origin)
      case .text(let text) where !name.isFlag:
        take(name, text, origin, column: entry.valuePlace.column)
      case .text(let text):
        problems.append(
          .wrong(name, value: "\"\(text)\"", origin: origin, column: entry.valuePlace.column))
      case .flag(let flag):
        problems.append(
          .wrong(name, value: "\(flag)", origin: origin, column: entry.valuePlace.column))
      case .number(let number):
        problems.append(
          .wrong(name, value: "\(number)", origin: origin, column: entry.valuePlace.column))
      case .other:
        problems.append(
          .wrong(name, value: "{…}", origin: origin, column: entry.valuePlace.column))
      }
    }
  }

  private mutating func take(
    _ name: PreferenceName, _ text: String, _ origin: PreferenceOrigin, column: Int?
  ) {
    guard name.allowed?.contains(text) ?? true else {
      return problems.append(
        .wrong(name, value: "\"\(text)\"", origin: origin, column: column))
    }
    values[name] = Value(text: text, origin: origin)
  }
}

extension Preferences {
  /// The preferences of this run: flags, the environment of the process and the person's file.
  static func load(flags: [PreferenceName: String] = [:]) -> Preferences {
    let environment = ProcessInfo.processInfo.environment
    let path = PersonalFolders(environment).configurationFile?.string
    guard let path, FileManager.default.fileExists(atPath: path) else {
      return Preferences(flags: flags, environment: environment)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      var preferences = Preferences(flags: flags, environment: environment)
      preferences.problems.append(.closed(path))
      return preferences
    }
    return Preferences(
      flags: flags, environment: environment,
      file: PlanSource(fileName: path, bytes: [UInt8](data)))
  }

  /// Says on stderr what is wrong with the configuration.
  func tellProblems() {
    for problem in problems { Output.error(problem.sentence) }
  }

  /// The configuration file with every name at its default, each a comment.
  static func template(_ path: String) -> String {
    let head = PreferenceText.templateHead(path).split(separator: "\n").map { "# \($0)" }
    let lines = PreferenceName.allCases.flatMap { name -> [String] in
      let value = name.isFlag ? name.standard : "\"\(name.standard)\""
      let allowed = name.allowed.map { " (\($0.joined(separator: ", ")))" } ?? ""
      return ["", "# \(name.meaning)\(allowed)", "# \(name.rawValue) = \(value)"]
    }
    return (head + lines).joined(separator: "\n") + "\n"
  }
}
