/// PLACEHOLDER until merged
public enum StoredText {
  public static let limit = 16_384
  public static func clean(_ text: String, multiline: Bool = false) -> String { text }
}
