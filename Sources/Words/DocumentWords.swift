public import SessionState

/// What exported documents say of their own, in the language of the document: Arabic, else English.
public struct DocumentWords: Hashable, Sendable {
  /// The language code.
  public let language: String
  /// Whether it is written from right to left.
  public var isArabic: Bool { language == "ar" }

  /// The words of a language.
  public init(_ language: String) {
    self.language = language == "ar" ? "ar" : "en"
  }

  /// A fixed phrase.
  public subscript(_ term: DocumentTerm) -> String { isArabic ? term.arabic : term.latin }

  private func either(_ latin: String, _ arabic: String) -> String { isArabic ? arabic : latin }

  /// A title under which something stands, `"Panel"`.
  public func quoted(_ text: String) -> String { isArabic ? "«\(text)»" : "“\(text)”" }

  /// A list of names.
  public func list(_ names: [String]) -> String { names.joined(separator: isArabic ? "، " : ", ") }

  /// A date, `14 May 2026`.
  public func date(_ date: LocalDate) -> String {
    let (year, month, day) = date.civil
    return "\(day) \(monthName(month)) \(year)"
  }

  /// Dates that follow one another, `13 and 14 May 2026`.
  public func dates(_ dates: [LocalDate]) -> String {
    guard let last = dates.last, dates.count > 1, let first = dates.first else {
      return dates.first.map(date) ?? ""
    }
    let joint = dates.count == 2 ? either(" and ", " و") : "–"
    let isOneMonth = first.civil.month == last.civil.month && first.civil.year == last.civil.year
    return (isOneMonth ? "\(first.civil.day)" : date(first)) + joint + date(last)
  }

  private func monthName(_ month: Int) -> String {
    let latin = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let arabic = [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
      "نوفمبر", "ديسمبر",
    ]
    return (1...12).contains(month) ? either(latin[month - 1], arabic[month - 1]) : "\(month)"
  }

  /// The last line of every document (session-log 2.1): what proves it against the log.
  public func log(_ count: Int, _ head: String) -> String {
    let lines = either("Log: \(count) events", "السجل: \(count) من الأحداث")
    return lines + (head.isEmpty ? "" : either(", head \(head)…", "، البصمة \(head)…"))
  }

  /// When, where and how the outcome was adopted.
  public func adoption(
    _ ways: [(method: AdoptionMethod, paragraphs: [Int])], _ place: String, _ dates: [LocalDate]
  ) -> String {
    let how = ways.count == 1 ? " " + method(ways[0].method) : ""
    let each = ways.map { way in
      let numbers = list(way.paragraphs.sorted().map(String.init))
      let noun =
        way.paragraphs.count == 1
        ? either("paragraph", "الفقرة") : either("paragraphs", "الفقرات")
      return "\(noun) \(numbers) \(method(way.method))"
    }
    let which = ways.count < 2 ? "" : ": " + each.joined(separator: either("; ", "؛ "))
    let place = place.isEmpty ? "" : either(" in \(place)", " في \(place)")
    let when = dates.isEmpty ? "" : either(", on ", "، في ") + self.dates(dates)
    return either("Adopted\(how)", "اعتُمد\(how)") + place + when + which + "."
  }

  /// Where and when a draft is dated.
  public func notAdopted(_ place: String, _ dates: [LocalDate]) -> String {
    // In Arabic the date first: a number after a name in Latin letters would be taken as part of it.
    [isArabic ? self.dates(dates) : place, isArabic ? place : self.dates(dates)]
      .filter { !$0.isEmpty }.joined(separator: either(", ", "، "))
  }

  /// A footnote: who reserved or dissociated, and in which words.
  public func reservation(_ party: String?, dissociates: Bool, _ text: String?) -> String {
    let who = party ?? either("A participant", "أحد المشاركين")
    // In Arabic a noun, which has no gender to agree with.
    let what =
      dissociates
      ? either(
        "\(who) dissociated themselves from this paragraph", "نأي بالنفس عن هذه الفقرة من \(who)")
      : either("\(who) reserved their position", "تحفّظ من \(who)")
    return what + (text.map { ": \($0)" } ?? ".")
  }

  /// What happened in an item, in one sentence.
  public func course(
    began: String, ended: String?, planned: String, turns: Int, speakers: Int, spoke: String
  ) -> String {
    guard !isArabic else {
      let times = ended.map { "من \(began) إلى \($0)" } ?? "بدأ في \(began)"
      return turns == 0
        ? "\(times) (المخطط: \(planned))."
        : "\(times) (المخطط: \(planned)). المداخلات: \(turns)، المتكلمون: \(speakers)، وقت الكلام: \(spoke)."
    }
    let times = ended.map { "From \(began) to \($0)" } ?? "Begun at \(began)"
    guard turns > 0 else { return "\(times) (planned \(planned))." }
    let count = turns == 1 ? "1 intervention" : "\(turns) interventions"
    let people = speakers == 1 ? "1 speaker" : "\(speakers) speakers"
    return "\(times) (planned \(planned)). \(count) by \(people), \(spoke) of speaking time."
  }

  /// What became of a theme, in one sentence.
  public func issue(_ title: String, texts: Int, adopted: Int) -> String {
    if isArabic { return "\(title): عدد النصوص \(texts)، المعتمد منها \(adopted)." }
    let count = texts == 1 ? "1 recommendation" : "\(texts) recommendations"
    return
      "\(title.prefix(1).uppercased() + title.dropFirst()): \(count), \(adopted == 0 ? "none" : "\(adopted)") adopted."
  }

  /// Why the figures are not of all turns.
  public var fewLeftOut: String {
    either(
      "Without the turns under a stricter attribution level, which are of fewer than three speakers or two groups.",
      "لا تشمل المداخلات الخاضعة لمستوى إسناد أشد، وهي لأقل من ثلاثة متكلمين أو وفدين.")
  }

  /// Why some figures are empty.
  public var fewHidden: String {
    either(
      "Without figures of fewer than three people or two groups under a stricter attribution level.",
      "لا تشمل الأرقام الخاصة بأقل من ثلاثة أشخاص أو وفدين في مستوى إسناد أشد.")
  }

  /// In place of a figure that is kept back, whatever it is.
  public var notTold: String { either("not told", "لا يُذكر") }

  /// Why a document lists not all turns, or none.
  public var turnsLeftOut: String {
    either(
      "Single turns are not listed under the Chatham House Rule or in a closed meeting.",
      "لا تُسرد المداخلات المفردة في إطار قاعدة تشاتام هاوس ولا في جلسة مغلقة.")
  }

  /// Why a document has no figures.
  public var noFigures: String {
    either(
      "No figures are given under this attribution level.",
      "لا تُعرض أرقام في هذا المستوى من الإسناد.")
  }
}
