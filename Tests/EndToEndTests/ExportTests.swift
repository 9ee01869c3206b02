import Foundation
import Glibc
import Testing

/// `export`: documents on standard output and in files.
struct ExportTests {
  /// A session with two texts on the table.
  private func session() throws -> Workplace {
    let place = try Workplace()
    try place.createPanel("doha")
    try place.succeed(
      "do", "doha", "--by", "rapporteur",
      input: """
        rec add "urges all to train advisers" --by QRCS
        rec add "invites the press" --by IFRC
        rec table R-1
        rec table R-2
        """)
    return place
  }

  private func outcome(_ place: Workplace, _ more: String...) throws -> Outcome {
    try place.start(["export", "doha", "--as", "outcome"] + more).finish()
  }

  private func issued(_ place: Workplace) throws -> [String] {
    (try place.state(of: "doha")["documents"] as? [[String: Any]] ?? [])
      .compactMap { $0["symbol"] as? String }
  }

  @Test func `B-19: an outcome is given out once as long as nothing in it changes`() throws {
    let place = try session()
    let first = try outcome(place, "--format", "txt")
    #expect(first.ending == .exit(0))
    #expect(first.output.contains("E2E/L.1"))
    let again = try outcome(place, "--format", "txt")
    #expect(again.output == first.output)
    #expect(try outcome(place, "--format", "html").output.contains("E2E/L.1"))
    try place.succeed("do", "doha", "note", "nothing that it prints")
    #expect(try outcome(place, "--format", "txt").output == first.output)
    #expect(try issued(place) == ["E2E/L.1"])
    try place.succeed("do", "doha", "rec revise R-1 \"urges all to train two advisers\"")
    #expect(try outcome(place, "--format", "txt").output.contains("E2E/L.1/Rev.1"))
    #expect(try issued(place) == ["E2E/L.1", "E2E/L.1/Rev.1"])
    #expect(try place.succeed("verify", "doha").first?.hasPrefix("sound: ") == true)
  }

  @Test func `B-19: a resolution has one symbol in every language`() throws {
    let place = try session()
    let both = try outcome(place, "--format", "md").output
    let english = try outcome(place, "--format", "md", "--language", "en").output
    #expect(both.contains("E2E/L.1") && english.contains("E2E/L.1"))
    #expect(both != english)
    #expect(
      try outcome(place, "--format", "md", "--draft", "L.1", "--language", "en").output == english)
    #expect(try issued(place) == ["E2E/L.1"])
  }

  @Test(arguments: ["txt", "md", "html", "json"])
  func `B-19: a printed draft is made again byte for byte`(format: String) throws {
    let place = try session()
    let first = try outcome(
      place, "--format", format, "--attribution", "not_for_attribution", "--language", "en")
    try place.succeed(
      "do", "doha", "--by", "rapporteur",
      input: "rec revise R-1 \"urges nobody\"\nrec withdraw R-2\nundo\nrec adopt R-2")
    _ = try outcome(place, "--format", format)
    let again = try outcome(
      place, "--format", format, "--draft", "L.1", "--language", "en")
    #expect(again.ending == .exit(0) && again.errors == "")
    #expect(again.output == first.output && !first.output.isEmpty)
    let none = try outcome(place, "--draft", "L.7")
    #expect(none.ending == .exit(1))
    #expect(none.errors == "there is no outcome L.7; there are E2E/L.1, E2E/L.1/Rev.1\n")
  }

  @Test func `B-19: the final text is refused until it is numbered and clean`() throws {
    let place = try session()
    let early = try outcome(place, "--final")
    #expect(early.ending == .exit(1) && early.output == "")
    #expect(early.errors.contains("rec adopt first"))
    try place.succeed("do", "doha", "--by", "rapporteur", "rec adopt R-1 R-2")
    #expect(try outcome(place, "--final").errors.contains("rec number first"))
    try place.succeed("do", "doha", "--by", "rapporteur", "rec number")
    let final = try outcome(place, "--final", "--format", "txt")
    #expect(final.ending == .exit(0) && final.output.contains("E2E/1"))
    #expect(try issued(place) == ["E2E/1"])
  }

  @Test func `B-18: what is missing is told in a few lines, and the document is made`() throws {
    let place = try session()
    let lines = try outcome(place).errors.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasSuffix("things are still missing from the outcome:") == true)
    #expect(lines.contains("  R-1 is tabled, not decided"))
    #expect(lines.count <= 13)
  }

  @Test func aLogThatCannotBeWrittenGivesAnOutcomeWithoutSymbol() throws {
    let place = try session()
    // Permissions stop everybody but root; an ability that this version lacks stops all.
    let log = String(decoding: try #require(place.bytes(place.log("doha"))), as: UTF8.self)
    try Data(log.replacing("\"needs\":[]", with: "\"needs\":[\"more\"]").utf8)
      .write(to: URL(fileURLWithPath: place.log("doha")))
    let before = place.bytes(place.log("doha"))
    let printed = try outcome(place, "--format", "txt")
    #expect(printed.ending == .exit(0))
    #expect(!printed.output.contains("L.1"))
    #expect(printed.errors.contains("printed without a symbol"))
    #expect(place.bytes(place.log("doha")) == before)
    #expect(try outcome(place, "--final").errors.contains("rec adopt first"))
  }

  /// The demonstration before it goes under the Chatham House Rule, so that each level asked for is the one that holds.
  private func demonstration(_ place: Workplace) throws -> String {
    let created = try place.succeed("demo", "--create").first
    let log = try #require(created?.split(separator: " ").last.map(String.init))
    let whole = String(decoding: try #require(place.bytes(log)), as: UTF8.self)
    let lines = whole.split(separator: "\n").prefix {
      !$0.contains("session.attribution_changed")
    }
    #expect(lines.count > 200)
    return try place.write(lines.joined(separator: "\n") + "\n", to: "before.jsonl")
  }

  /// Finds the names of people, and of groups where they are not just what kind of organisation it is.
  private func names(
    _ state: [String: Any], _ level: String
  ) throws -> (people: NSRegularExpression, all: NSRegularExpression) {
    func names(_ key: String) throws -> [String] {
      try #require(state[key] as? [[String: Any]]).flatMap { entry in
        Array((entry["name"] as? [String: String] ?? [:]).values)
          + [entry["short"] as? String].compactMap { $0 }
      }
    }
    // `Rapporteur` is also what the report calls the function.
    let people = try names("participants").filter { $0 != "Rapporteur" && $0 != "المقرر" }
    #expect(people.count >= 60)
    let groups = try names("groups").filter { name in
      level != "not_for_attribution" || !["IFRC", "ICRC"].contains(name)
    }
    func search(_ names: [String]) throws -> NSRegularExpression {
      let either = names.map { NSRegularExpression.escapedPattern(for: $0) }
      return try NSRegularExpression(
        pattern: "(?<![\\p{L}\\p{N}])(\(either.joined(separator: "|")))(?![\\p{L}\\p{N}])",
        options: .caseInsensitive)
    }
    return (try search(people), try search(people + groups))
  }

  @Test(arguments: ["not_for_attribution", "chatham_house", "closed"])
  func `C-6: no export of the demonstration names anybody`(level: String) throws {
    let place = try Workplace()
    let log = try demonstration(place)
    let names = try names(place.state(of: log), level)
    for kind in [
      "outcome", "report", "recommendations", "actions", "speakers", "statistics", "timeline",
    ] {
      // Addressees and adopted texts are the outcome itself, and name groups; `DocumentNamesTests` looks beside them.
      let named = ["actions", "speakers"].contains(kind) ? names.all : names.people
      for language in ["en", "ar"] {
        for format in ["txt", "md", "csv", "json", "html"] {
          let text = try place.succeed(
            "export", log, "--as", kind, "--format", format, "--attribution", level, "--language",
            language
          ).joined(separator: "\n")
          let found = named.matches(in: text, range: NSRange(text.startIndex..., in: text))
            .compactMap { Range($0.range, in: text).map { String(text[$0]) } }
          #expect(found.isEmpty, "\(kind) \(format) \(language): \(found)")
        }
      }
    }
  }

  @Test func `C-10: a file is for its owner alone, and told by its ending`() throws {
    let place = try session()
    let path = place.path("report.html")
    #expect(try place.run("export", "doha", "--as", "report", "-o", path).ending == .exit(0))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(place.bytes(path)?.starts(with: Data("<!doctype html>".utf8)) == true)
    #expect(try place.files().contains { $0.contains(".roundtable-") } == false)
    let unknown = try place.run("export", "doha", "--as", "report", "-o", place.path("x.pdf"))
    #expect(unknown.ending == .exit(2))
    #expect(unknown.errors.contains("give --format, one of md, html, txt, csv, json, docx"))
  }

  @Test func whatIsThereIsReplacedOnlyByForce() throws {
    let place = try session()
    let path = try place.write("mine", to: "list.csv")
    let refused = try place.run("export", "doha", "--as", "speakers", "-o", path)
    #expect(refused.ending == .exit(1))
    #expect(
      refused.errors
        == "\(path) exists and is left as it is; name another file, or add --force\n")
    #expect(place.bytes(path) == Data("mine".utf8))
    #expect(
      try place.run("export", "doha", "--as", "speakers", "-o", path, "--force").ending == .exit(0))
    #expect(place.bytes(path)?.starts(with: Data("id,day".utf8)) == true)
  }

  @Test func aLogIsNeverOverwritten() throws {
    let place = try session()
    try place.createSession("other")
    symlink(place.log("doha"), place.path("link.txt"))
    for path in [place.log("doha"), place.log("other"), place.path("link.txt")] {
      let before = place.bytes(path)
      let refused = try place.run(
        "export", "doha", "--as", "report", "--format", "txt", "-o", path, "--force")
      #expect(refused.ending == .exit(1))
      #expect(refused.errors.contains("is never overwritten"), "\(refused.errors)")
      #expect(place.bytes(path) == before)
    }
  }

  @Test func aPlaceThatCannotBeIsSaid() throws {
    let place = try session()
    for (path, words) in [
      (place.path("nowhere/report.txt"), "there is no folder"),
      (place.log("doha") + "/report.txt", "is no folder"),
      ("/proc/report.txt", "could not be written"), ("/dev/full", "the form cannot be told"),
    ] {
      let outcome = try place.run("export", "doha", "--as", "report", "-o", path)
      #expect(outcome.ending != .exit(0) && outcome.output == "")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func aFullDiskLeavesNothing() throws {
    let place = try session()
    let path = try place.write("mine", to: "report.html")
    let shell = try place.shell(
      "ulimit -f 8; \"$0\" export doha --as report -o \(path) --force; echo \"ended with $?\"")
    try shell.wait(for: "ended with 1")
    #expect(shell.screen.picture.contains("free some space"))
    #expect(place.bytes(path) == Data("mine".utf8))
    #expect(try place.files().contains { $0.contains(".roundtable-") } == false)
  }

  @Test func anEarlierStateHasItsOwnHead() throws {
    let place = try session()
    let text = try place.succeed(
      "export", "doha", "--as", "timeline", "--format", "txt", "--seq", "27")
    let state = try place.succeed("show", "doha", "--seq", "27")
    let head = try #require(state.last?.split(separator: " ").last)
    #expect(head.count == 32)
    #expect(text.last == "Log: 27 events, head \(head.prefix(12))…")
    for digits in [12, 20, 32] {
      let known = String(head.prefix(digits))
      #expect(try place.run("verify", "doha", "--head", known).ending == .exit(0))
      let wrong = known.dropLast() + (known.last == "0" ? "1" : "0")
      #expect(try place.run("verify", "doha", "--head", String(wrong)).ending == .exit(1))
    }
  }

  @Test func aTemplateOfOnesOwnIsUsedAndItsMistakesAreSaid() throws {
    let place = try session()
    let builtIn = try place.run(
      "export", "doha", "--as", "actions", "--format", "md", "--print-template")
    let own = try place.write(builtIn.output, to: "own.mustache")
    let usual = try place.run("export", "doha", "--as", "actions", "--format", "md")
    let same = try place.run(
      "export", "doha", "--as", "actions", "--format", "md", "--template", own)
    #expect(same.output == usual.output && !same.output.isEmpty)
    let wrong = try place.write("{{#actions}}\n", to: "wrong.mustache")
    let said = try place.run(
      "export", "doha", "--as", "actions", "--format", "md", "--template", wrong)
    #expect(said.ending == .exit(1) && said.output == "")
    #expect(
      said.errors
        == "\(wrong):1:1: the section actions that begins here is never closed; add {{/actions}}\n")
    for name in ["missing.mustache", "home"] {
      let none = try place.run(
        "export", "doha", "--as", "actions", "--format", "md", "--template", place.path(name))
      #expect(none.ending == .exit(1) && none.errors.contains(place.path(name)))
    }
  }

  @Test func withoutPandocASentenceSaysHowToGetIt() throws {
    let place = try session()
    place.environment["PATH"] = place.path("empty")
    let path = place.path("outcome.docx")
    let refused = try outcome(place, "-o", path)
    #expect(refused.ending == .exit(1))
    #expect(refused.errors.contains("pandoc, which is not installed; install it"))
    #expect(try issued(place).isEmpty && place.bytes(path) == nil)
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc"), "pandoc is not installed"
    ))
  func `B-20: a Word file is made by pandoc, the same each time`() throws {
    let place = try session()
    let (one, two) = (place.path("one.docx"), place.path("two.docx"))
    #expect(try outcome(place, "-o", one).ending == .exit(0))
    #expect(try outcome(place, "-o", two).ending == .exit(0))
    #expect(place.bytes(one)?.starts(with: Data("PK".utf8)) == true)
    #expect(place.bytes(one) == place.bytes(two))
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium"),
      "chromium is not installed"))
  func `B-20: a browser prints a page`() throws {
    let place = try session()
    let (page, pdf) = (place.path("report.html"), place.path("report.pdf"))
    try place.succeed("export", "doha", "--as", "report", "-o", page)
    let shell = try place.shell(
      """
      /usr/bin/chromium --headless --no-sandbox --disable-gpu --user-data-dir=$HOME/c \
        --print-to-pdf=\(pdf) file://\(page) >/dev/null 2>&1
      echo "printed $?"
      """)
    try shell.wait(for: "printed 0")
    #expect(place.bytes(pdf)?.starts(with: Data("%PDF".utf8)) == true)
  }
}
