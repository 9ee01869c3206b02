import SessionState
public import SessionStorage

extension LogProblem {
  /// The finding with its line and byte offset (domain C-12).
  public var sentence: String {
    say(
      "line \(place.line), offset \(place.offset): ",
      "السطر \(place.line)، الموضع \(place.offset): ")
      + finding.sentence
  }
}

extension LogProblem.Finding {
  fileprivate var sentence: String {
    switch self {
    case .fault(let fault): fault.sentence
    case .duplicate(let id):
      say(
        "the id \(id) came before; this line has no effect",
        "ورد المعرّف \(id) من قبل؛ لا أثر لهذا السطر"
      )
    case .gap(let expected, let found):
      say("number \(found) where \(expected) was expected", "الرقم \(found) والمتوقع \(expected)")
    case .unchained(let lines):
      say(
        "\(lines) lines from here on have no checksum", "من هنا \(ArabicNoun.lines(lines)) بلا بصمة"
      )
    case .missing(.line(let seq), let kind):
      say(
        "\(kind) names line \(seq), which is not before it",
        "\(kind) يذكر السطر \(seq)، وليس قبله")
    case .missing(let reference, let kind):
      say(
        "\(kind) names \(reference), which no line before gave",
        "\(kind) يذكر \(reference)، ولم يرد في سطر قبله")
    case .incomplete(let bytes):
      say(
        "the file ends inside a line, \(bytes) bytes", "ينتهي الملف داخل سطر، \(bytes) بايت")
    }
  }
}

extension LogVerification {
  /// How many events of which newer kinds were passed over (domain C-13); nil when there are none.
  public var passedOver: String? {
    let kinds = health.unknownKinds
    guard !kinds.isEmpty else { return nil }
    let count = kinds.values.reduce(0, +)
    let names = listed(kinds.keys.sorted())
    let rest = unexplained
    return say(
      "\(Counted.english(count, "event", "events")) of a newer version passed over (\(names))"
        + (rest == 0
          ? ""
          : "; \(rest) of the things named after \(count == 1 ? "it" : "them") may come from there"),
      "تجاهل \(ArabicNoun.events.after(count)) من إصدار أحدث (\(names))"
        + (rest == 0 ? "" : "؛ وقد يكون من ذلك \(rest) مما ذُكر بعدها"))
  }
}
