extension DisplayWords {
  /// The moderator's sign of a black screen, with what stands behind the black: a message, a chosen recommendation.
  public static func isBlack(hidingMessage: Bool, text: String?) -> (long: String, short: String) {
    let message = hidingMessage ? say("MESSAGE", "رسالة") : nil
    let behind = [message, text].compactMap { $0 }.map { " · " + $0 }.joined()
    return (isBlack.long + behind, isBlack.short + behind)
  }
}
