import SessionStorage
import SystemPackage
import Testing
import Words

/// Faults of logs in Arabic (domain D-11).
struct ArabicFaultTests {
  private static let reasons: [ReadOnlyReason] = [
    .asked, .permission, .medium, .newerVersion(3), .unknownNeeds(["x"]), .noFirstLine,
  ]
  private static let operations: [LogOperation] = [
    .open, .status, .read, .write, .sync, .truncate, .lock, .name, .makeDirectory,
  ]
  private static let errors: [LogError] =
    reasons.map { .readOnly("/x", $0) } + operations.map { .system($0, "/x", Errno(rawValue: 5)) }
    + [
      .notFound("/x"), .exists("/x"), .noSession("/x"), .notAFile("/x", .directory),
      .notAFile("/x", .pipe), .symbolicLink("/x", target: nil), .symbolicLink("/x", target: "/y"),
      .linkedFolder("/x"), .busy("/x", pid: nil), .busy("/x", pid: 7), .deleted("/x"),
      .restless("/x"), .lineTooLong(kind: "n.a", bytes: 9), .textTooLong(kind: "n.a", bytes: 9),
      .unwritable(kind: "n.a"), .noFirstEvent, .shortWrite("/x", written: 1, length: 2),
      .roster("/x"), .rosterAway("/x"), .tooMuchWaits(1000), .noDataFolder,
      .system(.write, "/x", .noSpace),
    ]
  private static let faults: [LineFault] = [
    .tooLong(bytes: 9), .notUTF8, .notJSON, .tooDeep, .badNumber, .repeatedKey, .badEnvelope,
    .badData(kind: "n.a"), .chainMismatch, .noChain, .carriageReturn, .byteOrderMark, .blank,
  ]
  private static let exposures: [LogExposure] = [
    .writableByAll("/x"), .owned("/x", by: 5), .folderWritableByAll("/x"),
    .folderClosedToGroup("/x"),
  ]
  private static let reloads: [LogReload] = [.replaced, .cut(from: 4, to: 2), .rewritten, .names]

  /// Commands to type, formats, and the system's own words for its error 5 and for a full disk.
  private static let code: Set = [
    "roundtable", "list", "new", "NAME", "carry", "from", "salvage", "follow", "data", "HOME",
    "jsonl", "UTF", "JSON", "CR", "LF", "chmod", "restore", "Esc", "Input", "output", "error", "No",
    "space", "left", "on", "device",
  ]

  private static func check(_ sentence: String) {
    #expect(sentence.unicodeScalars.contains { (0x621...0x64A).contains($0.value) })
    let latin = sentence.matches(of: /[A-Za-z_]{2,}/).map { String($0.0) }
    #expect(latin.filter { !code.contains($0) } == [], "\(sentence)")
  }

  @Test("D-11: every fault is told in Arabic, without an English word")
  func words() {
    InterfaceLanguage.$current.withValue(.arabic) {
      for error in Self.errors { Self.check(error.sentence) }
      for fault in Self.faults { Self.check(fault.sentence) }
      for exposure in Self.exposures { Self.check(exposure.sentence) }
      for reload in Self.reloads { Self.check(reload.sentence) }
      let troubles: [ConsoleSession.Trouble] = [
        .full(free: 4096), .full(free: nil), .held(pid: 7), .deleted, .failing(.noFirstEvent),
      ]
      for trouble in troubles {
        for sentence in trouble.sentences(waiting: 3, name: "4.jsonl") { Self.check(sentence) }
      }
    }
  }

  @Test("D-11: whole faults")
  func whole() {
    InterfaceLanguage.$current.withValue(.arabic) {
      #expect(
        LogError.notFound("/x").sentence
          == "لا جلسة في /x. راجع الاسم، أو اعرض الجلسات: roundtable list.")
      #expect(
        LogError.tooMuchWaits(11).sentence
          == "11 حدثًا في انتظار القرص ولا يُقبل المزيد. أفرغ بعض المساحة، أو أصلح قرص السجل.")
      #expect(
        ConsoleSession.Trouble.full(free: nil).sentences(waiting: 2, name: "x").first
          == "القرص ممتلئ: حدثان في الانتظار دون حفظ، وتُكتب تلقائيًا. أفرغ بعض المساحة.")
      #expect(LogReload.cut(from: 9, to: 4).sentence.contains("الأحداث: 4 بدلًا من 9"))
    }
  }
}
