import SessionState

/// Forms of address, after which a name may come (domain C-7).
public enum TitleWords {
  /// The words, folded as a search folds them.
  public static let folded = Set(words.map(SearchFolding.fold))

  private static let words = [
    "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Madam", "Excellency", "HE",
    "Highness", "Sheikh", "Sheikha", "Imam", "Father", "Reverend", "Ambassador", "Minister",
    "President", "Colonel", "General", "Captain", "M", "Mme", "Monsieur", "Madame",
    "السيد", "السيدة", "الدكتور", "الدكتورة", "الأستاذ", "الأستاذة", "الشيخ", "الشيخة", "معالي",
    "سعادة", "سمو", "فضيلة", "السفير", "السفيرة", "الوزير", "الوزيرة", "الرئيس", "المهندس",
  ]
}

/// Names of countries and territories, which can tell who spoke (domain C-7): those of the region and some more.
public enum CountryWords {
  /// The words, folded as a search folds them; of a name of several words, the one that tells.
  public static let folded = Set(words.map(SearchFolding.fold))

  private static let words = [
    "Algeria", "Algerian", "Bahrain", "Bahraini", "Egypt", "Egyptian", "Iran", "Iranian", "Iraq",
    "Iraqi", "Israel", "Israeli", "Jordan", "Jordanian", "Kuwait", "Kuwaiti", "Lebanon", "Lebanese",
    "Libya", "Libyan", "Mauritania", "Mauritanian", "Morocco", "Moroccan", "Oman", "Omani",
    "Palestine", "Palestinian", "Gaza", "Qatar", "Qatari", "Saudi", "Somalia", "Somali", "Sudan",
    "Sudanese", "Syria", "Syrian", "Tunisia", "Tunisian", "Turkey", "Türkiye", "Turkish",
    "Emirates",
    "Emirati", "Yemen", "Yemeni", "Djibouti", "Comoros", "Afghanistan", "Afghan", "Pakistan",
    "Pakistani", "India", "Indian", "China", "Chinese", "Russia", "Russian", "Ukraine", "Ukrainian",
    "France", "French", "Germany", "German", "Switzerland", "Swiss", "Norway", "Norwegian",
    "Britain", "British", "Kingdom", "America", "American", "States", "Indonesia", "Malaysia",
    "الجزائر", "البحرين", "مصر", "إيران", "العراق", "إسرائيل", "الأردن", "الكويت", "لبنان", "ليبيا",
    "موريتانيا", "المغرب", "عمان", "فلسطين", "غزة", "قطر", "السعودية", "الصومال", "السودان",
    "سوريا",
    "سورية", "تونس", "تركيا", "الإمارات", "اليمن", "جيبوتي", "القمر", "أفغانستان", "باكستان",
    "الهند",
    "الصين", "روسيا", "أوكرانيا", "فرنسا", "ألمانيا", "سويسرا", "النرويج", "بريطانيا", "أمريكا",
    "الجزائري", "البحريني", "المصري", "الإيراني", "العراقي", "الأردني", "الكويتي", "اللبناني",
    "الليبي", "المغربي", "العماني", "الفلسطيني", "القطري", "السعودي", "الصومالي", "السوداني",
    "السوري", "التونسي", "التركي", "الإماراتي", "اليمني",
  ]
}

/// What `redact` tells (domain C-7).
public enum RedactionWords {
  /// On the record everything stays as it is.
  public static let needsLevel =
    "a redacted log has no names, so its level is not on_record: "
    + "choose not_for_attribution, chatham_house or closed"

  /// The new log's path has another ending than a log has.
  public static func noLogName(_ path: String) -> String {
    "\(path) is a path, and the path of a log ends in .jsonl"
  }

  /// The source's first line is lost.
  public static func noFirstLine(_ path: String) -> String {
    "the first line of \(path) cannot be read, so nothing says what session it is; nothing was written"
  }

  /// The names kept apart are not there, so none can be found in texts.
  public static let noNames =
    "the names are kept apart and are not here, so those that stand in texts are not hidden: read every line"

  /// What was written.
  public static func written(_ path: String, level: String, changed: Int, of events: Int) -> String
  {
    "created \(path) at \(level): names changed in \(changed) of \(events) lines, besides the roster"
  }

  /// A line of which texts were changed.
  public static func changed(_ line: Int, _ kind: String, names: Int, leftOut: Int) -> String {
    var parts: [String] = []
    if names > 0 { parts.append("\(names) \(names == 1 ? "name" : "names") hidden") }
    if leftOut > 0 { parts.append("\(leftOut) \(leftOut == 1 ? "text" : "texts") left out") }
    return "line \(line) \(kind): \(parts.joined(separator: ", "))"
  }

  /// What follows has to be read.
  public static func toRead(_ count: Int) -> String {
    count == 0
      ? "nothing is left to judge: every word with a capital letter was in the roster"
      : "to be read by a person, because no list can judge it:"
  }

  /// Words to read.
  public static func doubt(_ line: Int, _ kind: String, _ words: String, _ why: String) -> String {
    words.isEmpty ? "line \(line) \(kind): \(why)" : "line \(line) \(kind): \"\(words)\", \(why)"
  }

  /// Why words are to be read.
  public static let capitals = "perhaps a name"
  /// Why words are to be read.
  public static let partOfName = "a part of a name in the roster"
  /// Why words are to be read.
  public static let title = "a form of address"
  /// Why words are to be read.
  public static let country = "a country"
  /// Why a line is to be read.
  public static let quote = "a quote, word for word"

  /// Lines that could not be copied.
  public static func unreadable(_ lines: [Int]) -> String {
    let shown = lines.prefix(20).map(String.init).joined(separator: ", ")
    let more = lines.count > 20 ? " …" : ""
    return
      "\(lines.count) damaged \(lines.count == 1 ? "line was" : "lines were") left out (\(shown)\(more))"
  }
}
