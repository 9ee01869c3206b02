public import SessionState
public import SessionStorage

/// What `salvage` tells (session-log 2.5).
public enum SalvageWords {
  /// The event in one sentence.
  public static func sentence(of salvage: LogSalvaged) -> String {
    let lines = count(salvage.kept, "line")
    guard salvage.leftOutCount > 0 else { return "\(lines) saved from a damaged log" }
    return "\(lines) saved from a damaged log, \(salvage.leftOutCount) left out"
  }

  /// What was written where, and what became of each line; one sentence a line.
  public static func sentences(
    of salvage: Salvage, from source: String, to path: String
  ) -> [String] {
    var told = [
      "written \(path): \(count(salvage.kept, "line")) kept from \(source), which was not touched"
    ]
    if !salvage.damaged.isEmpty {
      told.append("left out as damaged: \(lines(salvage.damaged))")
    }
    if !salvage.repeated.isEmpty {
      told.append("left out because an earlier line has the same id: \(lines(salvage.repeated))")
    }
    if !salvage.altered.isEmpty {
      told.append("kept, though altered after writing: \(lines(salvage.altered))")
    }
    if salvage.filled > 0 {
      told.append(
        "\(count(salvage.filled, "line")) log.left_out \(salvage.filled == 1 ? "stands" : "stand") in the place of "
          + "what is missing, so that the other lines keep their numbers")
    }
    if !salvage.renumbered.isEmpty {
      told.append(
        "given new numbers, because theirs did not follow on: \(lines(salvage.renumbered))")
    }
    if salvage.tailBytes > 0 {
      told.append("the last line is incomplete (\(salvage.tailBytes) bytes) and left out")
    }
    if salvage.hasNewHead { told += newHead }
    switch salvage.names {
    case .inline: break
    case .copied(let file): told.append("the names are copied to \(file)")
    case .missing(let file):
      told.append("the names stand in \(file), which cannot be read; people go by their numbers")
    }
    if salvage.leftOut.isEmpty, !salvage.hasNewHead, salvage.tailBytes == 0 {
      told.append("nothing was left out")
    }
    return told
  }

  private static let newHead = [
    "the first line could not be read and is made anew: title, place, time zone, languages and days of the session "
      + "are not known any more",
    "the level of attribution is not known either, so it is closed until you set it: "
      + "roundtable do NAME attribution LEVEL",
  ]

  /// The new log's path has another ending than a log has.
  public static func noLogName(_ path: String) -> String {
    "\(path) is a path, and the path of a log ends in .jsonl"
  }

  /// `--force` with anything but never.
  public static func neverForced(_ value: String) -> String {
    "salvage never writes over a file, so --force can only be never, not \(value); name another file with -o"
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  /// `line 4` or `lines 4, 7 and 9`; of many the first twenty.
  private static func lines(_ numbers: [Int]) -> String {
    guard let last = numbers.last, numbers.count > 1 else {
      return "line \(numbers.first ?? 0)"
    }
    guard numbers.count <= 20 else {
      let first = numbers.prefix(20).map(String.init).joined(separator: ", ")
      return "\(numbers.count) lines (\(first) …)"
    }
    return "lines \(numbers.dropLast().map(String.init).joined(separator: ", ")) and \(last)"
  }
}
