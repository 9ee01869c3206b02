import SessionState
import TOMLKit

// `[settings]`: everything that `set` takes, under the same names.
extension PlanFile {
  static func settings(_ section: TOMLSection) -> [SettingChanged] {
    let names = Settings.Key.allCases.map(\.rawValue)
    var settings = Settings()
    var changes: [SettingChanged] = []
    for name in section.table.keys.sorted() {
      guard let key = Settings.Key(rawValue: name) else {
        let kind = PlanProblem.Kind.unknownKey(
          InputText.quoted(name), nearest: Nearest.to(name, among: names))
        section.problems.add(kind, at: section.keyPlace(name))
        continue
      }
      let place = section.valuePlace(name)
      let written = section.table[name].flatMap { setText($0.tomlValue, key.field.form) }
      guard let written, let changed = settings.setting(key, to: written) else {
        section.problems.add(.badSetting(key, InputText.quoted(written ?? "")), at: place)
        continue
      }
      if let other = changed.contradiction(of: key) {
        section.problems.add(.settingContradicts(key, other), at: place)
        continue
      }
      guard changed != settings else { continue }
      settings = changed
      changes.append(SettingChanged(key: key, value: changed.text(key)))
    }
    return changes
  }

  /// A value as `set` takes it: `true` is on, a list stands with the marks between that its setting has.
  private static func setText(_ value: TOMLValue, _ form: SettingField.Form) -> String? {
    if let bool = value.bool { return bool ? "on" : "off" }
    if let number = value.int { return String(number) }
    if let text = value.string { return text }
    if let term = value.table {
      return term.keys.sorted().compactMap { term[$0]?.string }.joined(separator: " | ")
    }
    guard let list = value.array else { return nil }
    let parts = (0..<list.count).compactMap { setText(list[$0].tomlValue, form) }
    guard parts.count == list.count else { return nil }
    return parts.joined(separator: form == .terms ? "; " : ", ")
  }
}
