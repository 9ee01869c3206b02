/// What `follow` says besides events.
public enum FollowWords {
  /// A beginning that is none.
  public static func badStart(_ text: String) -> String {
    say(
      "--from is now, start or the number of an event, not \(text)",
      "قيمة --from هي now أو start أو رقم حدث، لا \(text)")
  }
}
