import SessionState
import Testing

/// The whole table of D-9, and what it is for.
struct SearchFoldingTests {
  @Test(
    "D-9: every letter folds as the table says",
    arguments: [
      ("ABC", "abc"), ("É", "e"), ("Ü", "u"), ("ñ", "n"), ("İ", "i"), ("ç", "c"),
      // Harakat, the small alef and tatweel.
      ("مَ", "م"), ("مً", "م"), ("مُ", "م"), ("مٌ", "م"), ("مِ", "م"), ("مٍ", "م"), ("مْ", "م"),
      ("مّ", "م"),
      ("هٰذا", "هذا"), ("مـــن", "من"),
      // Forms of alef, ya, ta marbuta, and the seats of hamza.
      ("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"), ("ى", "ي"), ("ة", "ه"), ("ؤ", "و"),
      ("ئ", "ي"),
      ("ء", "ء"),
      // Digits and punctuation.
      ("٠١٢٣٤٥٦٧٨٩", "0123456789"), ("۰۱۲۳۴۵۶۷۸۹", "0123456789"), ("،", ","), ("؟", "?"),
      // What is not seen.
      ("a\u{200F}b\u{200D}c", "abc"),
    ])
  func table(text: String, folded: String) {
    #expect(SearchFolding.fold(text) == folded)
    #expect(SearchFolding.fold(folded) == folded)
  }

  @Test(
    "D-9: what is typed without marks finds what has them",
    arguments: [
      ("الانسانية", "المبادئ الإنسانيّة"), ("مسووليه", "مسؤوليّة"), ("هيئة", "الهيئة"),
      ("2026", "٢٠٢٦"),
      ("cafe", "Café"), ("لماذا?", "لماذا؟"),
    ])
  func found(typed: String, text: String) {
    #expect(SearchFolding.fold(text).contains(SearchFolding.fold(typed)))
  }
}
