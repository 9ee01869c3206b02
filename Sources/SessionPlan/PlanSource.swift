/// A file that a plan is read from: its name for messages, and what stands in it.
public struct PlanSource: Hashable, Sendable {
  /// The name as it was given, which begins every message.
  public var fileName: String
  /// The bytes of the file.
  public var bytes: [UInt8]

  /// A file by name and contents.
  public init(fileName: String, bytes: [UInt8]) {
    self.fileName = fileName
    self.bytes = bytes
  }
}
