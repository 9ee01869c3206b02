/// What is said about the names of logs and of other files.
public enum PathWords {
  /// A new log's path has another ending than a log has.
  public static func noLogName(_ path: String) -> String {
    say(
      "\(path) is a path, and the path of a log ends in .jsonl",
      "\(path) مسار، ومسار السجل ينتهي بـ .jsonl")
  }
}
