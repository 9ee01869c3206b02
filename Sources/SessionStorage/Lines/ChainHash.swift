import Crypto

/// The chain value of a line: the first 128 bits of a SHA-256 (session-log 2.1).
struct ChainHash: Hashable, Sendable {
  private var high: UInt64
  private var low: UInt64

  /// Reads exactly 32 lower-case hex digits; nil for anything else.
  init?(hexDigits bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32, let high = Self.number(bytes[..<16]),
      let low = Self.number(bytes[16...])
    else { return nil }
    self.high = high
    self.low = low
  }

  /// Reads a text of 32 hex digits; nil for anything else.
  init?(_ text: String) {
    let parsed = Array(text.lowercased().utf8).withRawBytes { Self(hexDigits: $0) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Whether it begins with the first digits of another one, as a document prints them.
  func begins(with other: ChainHash, digits: Int) -> Bool {
    func differs(_ one: UInt64, _ two: UInt64, _ digits: Int) -> Bool {
      digits > 0 && (one ^ two) >> UInt64(64 - 4 * min(16, digits)) != 0
    }
    return !differs(high, other.high, digits) && !differs(low, other.low, digits - 16)
  }

  /// The value of a line.
  ///
  /// - Parameters:
  ///   - body: The line up to `,"chain":"`.
  ///   - seed: What the line before hands on.
  init(of body: UnsafeRawBufferPointer, after seed: ChainSeed) {
    var hash = SHA256()
    switch seed {
    case .chain(let chain): chain.withHexDigits { hash.update(bufferPointer: $0) }
    case .session(let id): Array(id.utf8).withRawBytes { hash.update(bufferPointer: $0) }
    }
    hash.update(bufferPointer: body)
    (high, low) = hash.finalize().withUnsafeBytes { digest in
      (
        UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }

  /// The 32 hex digits as ASCII.
  func withHexDigits<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 1) { digits in
      for place in 0..<16 {
        let shift = UInt64(60 - 4 * place)
        digits[place] = Self.digit(high >> shift & 15)
        digits[place + 16] = Self.digit(low >> shift & 15)
      }
      return body(UnsafeRawBufferPointer(digits))
    }
  }

  private static func digit(_ value: UInt64) -> UInt8 {
    UInt8(value < 10 ? 48 + value : 87 + value)
  }

  private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> UInt64? {
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case 48...57: value = value << 4 | UInt64(digit - 48)
      case 97...102: value = value << 4 | UInt64(digit - 87)
      default: return nil
      }
    }
    return value
  }
}

extension ChainHash: CustomStringConvertible {
  var description: String {
    withHexDigits { String(decoding: $0, as: UTF8.self) }
  }
}

/// What the chain value of a line is computed from, besides the line.
enum ChainSeed: Hashable, Sendable {
  /// The value stored in the line before.
  case chain(ChainHash)
  /// The session's id, where no line before has a value.
  case session(String)
}
