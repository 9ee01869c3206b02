public import SessionState

extension TimeText {
  /// A wait as the speakers list shows it, in at most six columns: seconds while it is short, then whole minutes, from
  /// 100 minutes on whole hours. Nobody decides by the seconds of a long wait, and each would be sent (domain E-14).
  public static func waitShown(_ length: Milliseconds) -> String {
    guard length >= .minutes(1), length < .minutes(100) else { return wait(length) }
    let minutes = length / .minutes(1)
    return say("\(minutes) min", "\(minutes) د")
  }
}
