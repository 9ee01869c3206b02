/// What is said of the digits of exports (domain D-10).
public enum DigitWords {
  /// What the setting is for, in one line.
  public static var meaning: String {
    say(
      "the digits of Arabic texts in exports: latin (0 to 9) or arabic",
      "أرقام النصوص العربية في الوثائق المصدّرة: latin (من 0 إلى 9) أو arabic")
  }

  /// A form that programs read, asked for with digits.
  public static func notIn(_ form: String) -> String {
    say(
      "--digits is for md, html, txt and docx: \(form) is read by programs and keeps 0 to 9; leave it out",
      "الخيار --digits للصيغ md و html و txt و docx: الصيغة \(form) تقرؤها البرامج وتبقى أرقامها 0 إلى 9؛ احذفه"
    )
  }
}
