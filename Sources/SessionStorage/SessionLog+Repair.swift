import Glibc
import SessionState
import SystemPackage

extension SessionLog {
  /// Mends bytes after the last newline, with the lock held (session-log 2.4).
  ///
  /// A whole line that lacks only its newline gets it. Anything else was never acknowledged: it is cut
  /// off, a copy is kept beside the log if the disk has room, and a line records it.
  func repair(_ stamp: Stamp) throws(LogError) {
    let tail = reader.health.incompleteTailBytes
    if tail > 0 {
      if try hasWholeTail(tail) {
        let size = reader.offset + tail
        try file.append([LogLine.newline], at: size)
        try catchUp(to: size + 1)
      } else {
        try cutTail(tail)
      }
    }
    guard let repair = unrecordedRepair else { return }
    // What was entered after the fact has a time long past; the repair happens now.
    let now = stamp.mono == nil ? SystemClock.stamp() : stamp
    undelivered.append(try write(.logRepaired(repair), by: .system, now))
    unrecordedRepair = nil
  }

  private func hasWholeTail(_ length: Int) throws(LogError) -> Bool {
    guard length < LogLine.maximumBytes else { return false }
    var bytes = [UInt8](repeating: 0, count: length)
    let start = reader.offset
    let count = try bytes.withRawMutableBytes { raw throws(LogError) in
      try file.read(into: raw, at: start)
    }
    return count == length && reader.isWholeLine(bytes)
  }

  private func cutTail(_ length: Int) throws(LogError) {
    keepCopy(of: length)
    // Truncating needs no free space, so a full disk does not stop the repair.
    try file.truncate(to: reader.offset)
    reader.cutTail()
    unrecordedRepair = LogRepaired(offset: reader.offset, droppedBytes: length)
    try file.syncData()
  }

  /// Copies the tail to `NAME.torn-<UTC>`: best effort, it must never keep anybody from working.
  private func keepCopy(of length: Int) {
    let time = UTCTime.text(SystemClock.stamp().at).filter { $0 != "-" && $0 != ":" }
    let copy = FilePath("\(path.string).torn-\(time)")
    guard
      let target = try? LogFile(copy, flags: O_WRONLY | O_CREAT | O_EXCL, calls: calls)
    else { return }
    var buffer = [UInt8](repeating: 0, count: min(length, 65_536))
    var done = 0
    do {
      while done < length {
        let room = min(buffer.count, length - done)
        let start = reader.offset + done
        let count = try buffer.withRawMutableBytes { raw throws(LogError) in
          try file.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[..<room]), at: start)
        }
        guard count > 0 else { return }
        try buffer.withRawBytes { raw throws(LogError) in
          try target.writeAll(UnsafeRawBufferPointer(rebasing: raw[..<count]))
        }
        done += count
      }
    } catch {
      // Half a copy is of no use and takes the room that the log needs.
      try? calls.unlink(copy)
    }
  }
}
