/// Recommendations that share words with a text being typed (`domain.md` B-8); advice only.
///
/// The words of the recommendations are prepared once, so that a key costs only the words typed. `update` looks
/// only at those that changed since.
public struct SimilarRecommendations: Sendable {
  /// A recommendation and how much it shares.
  public struct Match: Hashable, Sendable {
    /// Which one.
    public var id: RecommendationID
    /// How many words it shares with the text.
    public var sharedWords: Int
  }

  private struct Entry {
    /// The revision its words were taken from; nil when it is merged or withdrawn.
    var last: Revision?
    var words: Set<String>
  }

  private var entries: [RecommendationID: Entry] = [:]
  /// In which recommendations a word stands.
  private var places: [String: Set<RecommendationID>] = [:]

  /// Nothing prepared yet.
  public init() {}

  /// The recommendations of a session, those merged or withdrawn left out. Cost: the words of all texts, once.
  public init(_ session: Session) { update(session) }

  /// Takes in what has changed since the last time. Cost: one look at each recommendation.
  public mutating func update(_ session: Session) {
    for recommendation in session.recommendations {
      let isOver = !recommendation.isLive
      let last = isOver ? nil : recommendation.revisions.last
      if let entry = entries[recommendation.id] {
        if entry.last == last { continue }
        for word in entry.words { places[word]?.remove(recommendation.id) }
      }
      let words = isOver ? [] : Self.words(of: recommendation)
      entries[recommendation.id] = Entry(last: last, words: words)
      for word in words { places[word, default: []].insert(recommendation.id) }
    }
    // What was undone is not there any more.
    for (id, entry) in entries where session.recommendations[id] == nil {
      for word in entry.words { places[word]?.remove(id) }
      entries[id] = nil
    }
  }

  /// The recommendations that share the most words with a text, at most `limit`, the newest first among equals.
  ///
  /// One shared word counts only while one is typed. Cost: linear in the text.
  public func matches(_ text: String, limit: Int = 3) -> [Match] {
    let words = Self.words(text)
    var shared: [RecommendationID: Int] = [:]
    for word in words {
      for id in places[word] ?? [] { shared[id, default: 0] += 1 }
    }
    let least = min(2, words.count)
    return shared.filter { $0.value >= least }
      .map { Match(id: $0.key, sharedWords: $0.value) }
      .sorted { ($0.sharedWords, $0.id.number) > ($1.sharedWords, $1.id.number) }
      .prefix(limit).map { $0 }
  }

  private static func words(of recommendation: Recommendation) -> Set<String> {
    var words: Set<String> = []
    for language in recommendation.languages {
      words.formUnion(self.words(recommendation.latest(language)?.text ?? ""))
    }
    return words
  }

  /// The words that say something, in the one form in which they are compared.
  static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for word in SearchFolding.fold(text).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard word.count > 1, !StopWords.all.contains(String(word)) else { continue }
      words.insert(stem(word))
    }
    return words
  }

  /// A word without what Arabic writes together with it, and without the plural's `s`.
  private static func stem(_ word: Substring) -> String {
    for prefix in ["وال", "بال", "كال", "فال", "لل", "ال"] where word.hasPrefix(prefix) {
      if word.count >= prefix.count + 3 { return String(word.dropFirst(prefix.count)) }
    }
    if word.count > 3, word.last == "s", word.utf8.count == word.count {
      return String(word.dropLast())
    }
    return String(word)
  }
}

/// Words that every text has.
enum StopWords {
  /// English and Arabic ones, as `SearchFolding` writes them.
  static let all: Set<String> = {
    let words = english + " " + arabic
    return Set(words.split(separator: " ").map { SearchFolding.fold(String($0)) })
  }()

  private static let english = """
    a an and are as at be been being but by can do does each for from had has have how if in into is it its more \
    most no not of on or other our out over shall should so such than that the their them then there these they \
    this those to under up upon was we were what when where which while who will with within without would all \
    also any both every may must
    """

  private static let arabic = """
    في من على إلى عن مع أو أن إن لا ما لم لن هذا هذه ذلك تلك التي الذي الذين كل بعض بين بعد قبل عند كما قد ثم \
    حيث حتى هو هي هم كان كانت يكون تكون و ف ب ل ك أي غير دون منذ خلال ضمن لدى إذا بل أما وفي ومن وعلى وإلى وأن
    """
}
