import SessionState

extension Session {
  /// What the window's title says: `roundtable - DOHA-2026 - 2.1`, nothing that is not for everybody to see (domain E-15).
  var windowTitle: String {
    let number = openItem.flatMap { items[$0]?.plan.number }
    return ["roundtable", created?.code, number].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " - ")
  }
}
