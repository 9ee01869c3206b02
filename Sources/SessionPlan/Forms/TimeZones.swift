import Foundation
import SessionState

/// Time zones by name, and how far a day is from UTC in one.
enum TimeZones {
  /// Seconds east of UTC at noon of the day at that place; nil for an unknown name.
  static func offset(_ name: String, on date: LocalDate) -> Int? {
    guard let zone = TimeZone(identifier: name) else { return nil }
    let noon = TimeInterval(date.dayNumber * 86_400 + 43_200)
    let near = zone.secondsFromGMT(for: Date(timeIntervalSince1970: noon))
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: noon - TimeInterval(near)))
  }

  static func isKnown(_ name: String) -> Bool {
    name.utf8.count <= 64 && TimeZone(identifier: name) != nil
  }

  /// The name that was probably meant: one with few other letters, or the one that ends with this city.
  static func nearest(to name: String) -> String? {
    let known = TimeZone.knownTimeZoneIdentifiers
    let folded = Folding.fold(String(name.prefix(64)))
    let city = known.first { Folding.fold(String($0.split(separator: "/").last ?? "")) == folded }
    return city ?? Nearest.to(name, among: known)
  }
}
