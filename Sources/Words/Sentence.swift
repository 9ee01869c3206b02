/// Sentences of the program outside its consoles.
public enum Sentence {
  /// The closing line: how many events, the head to keep, where the log is (session-log 2.1).
  public static func closing(events: Int, head: String?, path: String) -> String {
    say(
      "Log: \(events) events, head \(head ?? "none")\n\(path)",
      "السجل: \(ArabicNoun.events(events))، البصمة \(head ?? "لا شيء")\n\(path)")
  }

  /// Some lines of the log are damaged (session-log 2.5).
  public static func damaged(_ lines: [Int]) -> String {
    let shown = lines.prefix(5).map(String.init).joined(separator: say(", ", "، "))
    let more = lines.count > 5 ? " …" : ""
    return lines.count == 1
      ? say(
        "line \(shown) is damaged; what follows may lack it · roundtable verify tells more",
        "السطر \(shown) تالف؛ قد ينقص مما يليه · للمزيد roundtable verify")
      : say(
        "\(lines.count) lines are damaged (\(shown)\(more)) · roundtable verify tells more",
        "أسطر تالفة: \(lines.count) (\(shown)\(more)) · للمزيد roundtable verify")
  }

  /// Some lines were changed after they were written.
  public static func altered(_ count: Int) -> String {
    say(
      Counted.english(count, "line was", "lines were")
        + " altered after writing · roundtable verify tells more",
      "عُدّل بعد كتابته: \(ArabicNoun.lines(count)) · للمزيد roundtable verify")
  }

  /// The names kept apart are not beside the log (domain C-8).
  public static var noNames: String {
    say(
      "the names are kept apart and are not here: people go by their badge numbers",
      "الأسماء محفوظة على حدة وليست هنا: يُذكر الأشخاص بأرقام شاراتهم")
  }

  /// The log lies where other machines' consoles are not seen (session-log 2.6).
  public static var onNetworkDrive: String {
    say("on a network drive: use one console only", "على قرص شبكي: استخدم لوحة واحدة فقط")
  }

  /// The log can be read and not written.
  public static var readOnly: String {
    say("read-only: nothing can be entered here", "للقراءة فقط: لا يمكن إدخال شيء هنا")
  }
}
