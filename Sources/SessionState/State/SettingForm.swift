/// How a setting is written down, read, and kept.
public struct SettingField: Sendable {
  /// The form of its values, for messages and for the settings screen.
  public let form: Form
  let read: @Sendable (Settings) -> String
  let write: @Sendable (inout Settings, String) -> Bool

  /// The form of a setting's values.
  public enum Form: Hashable, Sendable {
    /// `on` or `off`.
    case flag
    /// A whole number.
    case count(ClosedRange<Int>)
    /// A length of time, `3m` or seconds.
    case time
    /// Lengths of time in falling order, `5m,2m,1m,30s,0s`.
    case times
    /// One of some words.
    case choice([String])
    /// Some of some words, or `none`.
    case several([String])
    /// `none`, a number, or a share such as `50%`.
    case quorum
    /// Terms in one or two languages, `English | العربية; English`.
    case terms
    /// Words or phrases, `urges, calls upon`.
    case phrases
  }

  static func flag(_ path: any WritableKeyPath<Settings, Bool> & Sendable) -> SettingField {
    SettingField(form: .flag, read: { $0[keyPath: path] ? "on" : "off" }) { settings, text in
      switch text.lowercased() {
      case "on", "yes", "true": settings[keyPath: path] = true
      case "off", "no", "false": settings[keyPath: path] = false
      default: return false
      }
      return true
    }
  }

  static func count(
    _ path: any WritableKeyPath<Settings, Int> & Sendable, _ range: ClosedRange<Int>
  ) -> SettingField {
    SettingField(form: .count(range), read: { "\($0[keyPath: path])" }) { settings, text in
      guard let count = Int(SearchFolding.latinDigits(text)), range.contains(count) else {
        return false
      }
      settings[keyPath: path] = count
      return true
    }
  }

  static func time(_ path: any WritableKeyPath<Settings, Milliseconds> & Sendable) -> SettingField {
    SettingField(form: .time, read: { DurationText.text($0[keyPath: path]) }) { settings, text in
      guard let length = DurationText.parse(text, unit: 1000), length >= 1000 else { return false }
      settings[keyPath: path] = length
      return true
    }
  }

  static func times(
    _ path: any WritableKeyPath<Settings, [Milliseconds]> & Sendable
  ) -> SettingField {
    SettingField(
      form: .times,
      read: { settings in
        let times = settings[keyPath: path]
        return times.isEmpty ? "none" : times.map(DurationText.text).joined(separator: ",")
      },
      write: { settings, text in
        var times: Set<Milliseconds> = []
        for part in text.split(whereSeparator: { ", ،".contains($0) }) where part != "none" {
          guard let time = DurationText.parse(part, unit: 1000), (0...3_600_000).contains(time)
          else { return false }
          times.insert(time)
        }
        settings[keyPath: path] = times.sorted(by: >)
        return true
      })
  }

  static func choice<Value: RawRepresentable<String> & SendableMetatype>(
    _ path: any WritableKeyPath<Settings, Value> & Sendable, _ all: [Value]
  ) -> SettingField {
    SettingField(
      form: .choice(all.map(\.rawValue)), read: { $0[keyPath: path].rawValue },
      write: { settings, text in
        guard let value = Value(rawValue: text.lowercased().replacing("-", with: "_")) else {
          return false
        }
        settings[keyPath: path] = value
        return true
      })
  }

  static func terms(
    _ path: any WritableKeyPath<Settings, [TextByLanguage]> & Sendable
  ) -> SettingField {
    SettingField(
      form: .terms, read: { OutcomeTerms.text($0[keyPath: path]) },
      write: { settings, text in
        guard let terms = OutcomeTerms.terms(StoredText.clean(text)) else { return false }
        settings[keyPath: path] = terms
        return true
      })
  }

  static func words(_ path: any WritableKeyPath<Settings, [String]> & Sendable) -> SettingField {
    SettingField(
      form: .phrases, read: { $0[keyPath: path].joined(separator: ", ") },
      write: { settings, text in
        guard let words = OutcomeTerms.words(StoredText.clean(text)) else { return false }
        settings[keyPath: path] = words
        return true
      })
  }

  static let kindsOff = SettingField(
    form: .several(RequestKind.optional.map(\.rawValue)),
    read: { settings in
      let kinds = RequestKind.allCases.filter(settings.kindsOff.contains)
      return kinds.isEmpty ? "none" : kinds.map(\.rawValue).joined(separator: ",")
    },
    write: { settings, text in
      var kinds: Set<RequestKind> = []
      for part in text.split(whereSeparator: { ", ،".contains($0) }) where part != "none" {
        let word = part.lowercased().replacing("-", with: "_")
        guard let kind = RequestKind(rawValue: word), RequestKind.optional.contains(kind) else {
          return false
        }
        kinds.insert(kind)
      }
      settings.kindsOff = kinds
      return true
    })

  static let quorum = SettingField(
    form: .quorum, read: { $0.quorum.description },
    write: { settings, text in
      guard let quorum = Quorum(text) else { return false }
      settings.quorum = quorum
      return true
    })
}

extension SettingField.Form {
  /// The values that can be listed.
  var words: [String] {
    switch self {
    case .flag: ["on", "off"]
    case .choice(let words): words
    case .several(let words): ["none"] + words
    case .count, .time, .times, .quorum, .terms, .phrases: []
    }
  }
}

/// How many must be present for the meeting to decide.
public enum Quorum: Hashable, Sendable, CustomStringConvertible {
  /// No quorum is asked for.
  case none
  /// So many.
  case count(Int)
  /// A share of the roster, in per cent.
  case percent(Int)

  /// Reads `none`, `12` or `50%`; nil for anything else.
  public init?(_ text: String) {
    let word = SearchFolding.latinDigits(text.lowercased()).trimmed
    if word == "none" || word == "0" || word == "off" {
      self = .none
    } else if word.hasSuffix("%"), let share = Int(word.dropLast()), (1...100).contains(share) {
      self = .percent(share)
    } else if let count = Int(word), (1...10_000).contains(count) {
      self = .count(count)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .none: "none"
    case .count(let count): "\(count)"
    case .percent(let share): "\(share)%"
    }
  }

  /// How many of so many it takes; nil when there is no quorum.
  public func needed(of total: Int) -> Int? {
    switch self {
    case .none: nil
    case .count(let count): count
    case .percent(let share): (total * share + 99) / 100
    }
  }
}
