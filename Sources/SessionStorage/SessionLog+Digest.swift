import Crypto
import SystemPackage

extension SessionLog {
  /// The SHA-256 of the file as far as it has been read, bytes after the last newline included: 64 hex digits.
  ///
  /// - Throws: `system` when it cannot be read again.
  /// - Complexity: Reads the file once, in pieces.
  public func digest() throws(LogError) -> String {
    let size = reader.offset + health.incompleteTailBytes
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: min(262_144, max(1, size)))
    var offset = 0
    while offset < size {
      let room = min(buffer.count, size - offset)
      let start = offset
      let count = try buffer.withRawMutableBytes { raw throws(LogError) in
        try file.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[..<room]), at: start)
      }
      guard count > 0 else { break }
      buffer.withRawBytes { raw in
        hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: raw[..<count]))
      }
      offset += count
    }
    return hash.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
