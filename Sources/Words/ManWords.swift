/// What is said about the manual page.
public enum ManWords {
  public static var unreadable: String {
    say(
      "the manual page could not be made from the commands; roundtable --help prints them",
      "تعذر إنشاء صفحة الدليل من الأوامر؛ الأمر roundtable --help يطبعها")
  }
}
