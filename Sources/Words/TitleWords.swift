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
