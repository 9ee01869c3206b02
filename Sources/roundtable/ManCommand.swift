import ArgumentParser
import Foundation
import Words

/// `man`: the manual page, made from the commands themselves (domain E-18).
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Prints the manual page, for man(1).",
    discussion: "roundtable man > roundtable.1, and put it into a man1 folder of your MANPATH.")

  func run() throws {
    let help = Roundtable._dumpHelp()
    guard let dump = try? JSONDecoder().decode(HelpDump.self, from: Data(help.utf8)) else {
      throw Failure(ManWords.unreadable)
    }
    Output.data(ManPage(dump.command).text)
  }
}

/// What the argument parser tells of the commands, as far as the page needs it.
struct HelpDump: Decodable {
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [Command]?
    var shouldDisplay: Bool?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var preferredName: Name?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
    var discussion: String?
  }

  var command: Command
}

/// The manual page in roff, with the macros of man(7).
struct ManPage {
  private let root: HelpDump.Command

  init(_ root: HelpDump.Command) { self.root = root }

  /// The page.
  var text: String {
    let name = root.commandName
    var lines = [
      ".TH \(name.uppercased()) 1 \"\" \"\(name) \(Roundtable.configuration.version)\"",
      ".SH NAME", "\(name) \\- \(Self.escaped(root.abstract ?? ""))",
      ".SH SYNOPSIS", ".B \(name)", "[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]",
    ]
    if let discussion = root.discussion {
      lines += [".SH DESCRIPTION", ".nf"] + Self.lines(discussion) + [".fi"]
    }
    lines.append(".SH COMMANDS")
    for command in root.subcommands ?? [] where command.commandName != "help" {
      lines += page(command)
    }
    lines += [".SH FILES"]
    lines += [
      ".TP", ".I $XDG_DATA_HOME/roundtable/sessions/", "the sessions, one log each",
      ".TP", ".I $XDG_CONFIG_HOME/roundtable/config.toml",
      "the configuration; roundtable config --template",
      ".TP", ".I $XDG_STATE_HOME/roundtable/", "drafts, history and choices",
      ".SH EXIT STATUS", "0 done, 1 refused or failed, 2 usage or no terminal.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func page(_ command: HelpDump.Command) -> [String] {
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    let synopsis = arguments.filter { $0.kind == "positional" }.map { argument in
      let name = (argument.valueName ?? "value").uppercased()
      let word = "\\fI\(Self.escaped(name))\\fR" + (argument.isRepeating ? "..." : "")
      return argument.isOptional ? "[\(word)]" : word
    }
    var lines = [".SS \(Self.escaped(command.commandName)) \(synopsis.joined(separator: " "))"]
    lines.append(Self.escaped(command.abstract ?? ""))
    if let discussion = command.discussion { lines += [".PP"] + Self.lines(discussion) }
    for argument in arguments where !["help", "version"].contains(argument.preferredName?.name) {
      lines += [".TP", term(argument), Self.escaped(meaning(argument))]
    }
    return lines
  }

  private func term(_ argument: HelpDump.Argument) -> String {
    let value = "\\fI\(Self.escaped((argument.valueName ?? "value").uppercased()))\\fR"
    guard argument.kind != "positional" else { return value }
    let names = (argument.names ?? []).map { name in
      "\\fB" + Self.escaped((name.kind == "short" ? "-" : "--") + name.name) + "\\fR"
    }
    return names.joined(separator: ", ") + (argument.kind == "option" ? " " + value : "")
  }

  private func meaning(_ argument: HelpDump.Argument) -> String {
    var text = argument.abstract ?? ""
    if let values = argument.allValues, !values.isEmpty {
      text += " (" + values.joined(separator: ", ") + ")"
    }
    if let value = argument.defaultValue { text += " Default: \(value)." }
    return text
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? ".sp" : escaped(String(line))
    }
  }

  /// A backslash, a dash that is typed, and a dot or quotation mark at the start of a line mean something to roff.
  private static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\n", with: " ")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
