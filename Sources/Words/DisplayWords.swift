public import SessionState

/// What the second screen says, and what is said about it.
public enum DisplayWords {
  /// Before the people who speak next.
  public static var next: String { say("next", "التالي") }
  /// Before the items that come next.
  public static var then: String { say("then", "ثم") }
  /// In place of a name that is not told.
  public static var speaker: String { say("Speaker", "متكلم") }
  /// The end of the meeting.
  public static var closed: String {
    say("The session is closed. Thank you.", "اختُتمت الجلسة. شكرًا لكم.")
  }
  /// Before the beginning.
  public static var notOpen: String { say("The session has not begun.", "لم تبدأ الجلسة.") }
  /// While no item is open.
  public static var noItem: String { say("Between two items.", "بين بندين.") }
  /// Where there is nothing to read.
  public static var noText: String { say("No recommendation yet.", "لا توصية بعد.") }
  /// The list is open.
  public static var listOpen: String { say("list open", "القائمة مفتوحة") }
  /// The list is closed.
  public static var listClosed: String { say("list closed", "القائمة مغلقة") }
  /// Before a message to the speaker.
  public static var toSpeaker: String { say("to the speaker", "إلى المتكلم") }
  /// The keys, shown for a moment.
  public static var keys: String {
    say("f floor   c clock   t text   q leave", "f الكلمة   c الساعة   t النص   q خروج")
  }
  /// The moderator's sign of a black screen.
  public static var isBlack: (long: String, short: String) {
    (say("● DISPLAY BLACK", "● شاشة القاعة مطفأة"), say("● BLACK", "● مطفأة"))
  }
  /// The moderator's sign of a message that stands.
  public static var hasMessage: (long: String, short: String) {
    (say("● MESSAGE ON DISPLAY", "● رسالة على شاشة القاعة"), say("● MESSAGE", "● رسالة"))
  }
  /// Under what a message that was begun is kept.
  public static var messageDraft: String { say("message", "رسالة") }
  /// What Enter does with a message.
  public static var show: String { say("show", "عرض") }
  /// The prompt for a message.
  public static func message(to audience: MessageAudience) -> String {
    switch audience {
    case .room: say("message to the room", "رسالة إلى القاعة")
    case .speaker: say("message to the speaker", "رسالة إلى المتكلم")
    }
  }
  /// What the message prompt's keys do.
  public static var messageHelp: String {
    say(
      "Stands on the display until another one; an empty one takes it away.",
      "تبقى على شاشة القاعة حتى رسالة أخرى؛ والفارغة تزيلها.")
  }

  /// How many wait: `6 waiting`.
  public static func waiting(_ count: Int) -> String { say("\(count) waiting", "\(count) ينتظرون") }
  /// When a break ends: `back at 11:00`.
  public static func back(at time: String) -> String { say("back at \(time)", "العودة في \(time)") }
  /// What the clock of an item counts: `left of 60 min`, `over 60 min`.
  public static func left(of planned: Int, isOver: Bool) -> String {
    isOver
      ? say("over \(planned) min", "فوق \(planned) د")
      : say("left of \(planned) min", "متبقية من \(planned) د")
  }
  /// Which page of a long text is shown: `page 1 of 2`.
  public static func page(_ number: Int, of count: Int) -> String {
    say("page \(number) of \(count)", "صفحة \(number) من \(count)")
  }
}

extension DisplayEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .messageSent(let message):
      switch message.to {
      case .room: say("message to the room: \(message.text)", "رسالة إلى القاعة: \(message.text)")
      case .speaker:
        say("message to the speaker: \(message.text)", "رسالة إلى المتكلم: \(message.text)")
      }
    case .messageCleared: say("message taken away", "أُزيلت الرسالة")
    case .blackedOut: say("the display is black", "شاشة القاعة مطفأة")
    case .lit: say("the display shows the meeting again", "تعرض شاشة القاعة الاجتماع من جديد")
    case .textChosen(let chosen):
      chosen.id.map { id in say("the display shows \(id)", "تعرض شاشة القاعة \(id)") }
        ?? say(
          "the display shows the recommendation under discussion",
          "تعرض شاشة القاعة التوصية قيد المناقشة")
    }
  }
}

extension DisplayRefusal {
  /// Why not, and what to do instead.
  var sentence: String {
    switch self {
    case .noMessage:
      say(
        "no message stands: message \"text\" sends one",
        "لا رسالة معروضة؛ لإرسال واحدة: message \"text\"")
    case .already(black: true):
      say(
        "the display is black already: blackout off lights it",
        "شاشة القاعة مطفأة بالفعل؛ لإضاءتها: blackout off")
    case .already(black: false):
      say(
        "the display is not black: blackout on darkens it",
        "شاشة القاعة ليست مطفأة؛ لإطفائها: blackout on")
    case .noText:
      say(
        "no recommendation is chosen for the display: display R-3 chooses one",
        "لم تُختر توصية لشاشة القاعة؛ لاختيار واحدة: display R-3")
    case .textAlready(let id):
      say(
        "the display shows \(id) already: display clear lets it go",
        "تعرض شاشة القاعة \(id) بالفعل؛ لإخلائها: display clear")
    }
  }
}
