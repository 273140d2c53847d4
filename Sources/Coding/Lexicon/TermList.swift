/// A named list of terms: things, cues, holders, words that steer scopes.
public struct TermList: Sendable {
  /// What the terms of a list do when a text is decided; the values are the lexicon's own words.
  public enum Role: String, Sendable, CaseIterable {
    /// A thing or an activity that can be lacking, faulty or asked for.
    case object = "doi-tuong"
    /// People who hold something ("cán bộ", "người dân"): an object, but a modifier behind "của".
    case holder = "chu-the"
    /// A word that says how an object fares ("thiếu", "chậm", "đề nghị cấp").
    case cue = "dau-hieu"
    /// Turns the next cue or object round ("không", "chưa").
    case negator = "phu-dinh"
    /// Says that the next cue or object is done ("đã được").
    case done = "da"
    /// Says that what was asked for before it is done ("lắp *rồi*").
    case doneAfter = "da-sau"
    /// An activity that money is spent on: it stays governed over commas ("kinh phí sửa máy, *mua* máy").
    case activity = "viec-chi"
    /// What a denial denies: "không có *vướng mắc*".
    case trouble = "chuyen-vuong"
    /// The whole entry denies ("không còn khó khăn gì").
    case denial = "tu-choi"
    /// Ends a cue's reach inside a clause ("nên", "do").
    case breaker = "ngat"
    /// Joins things of one rank ("và", "hoặc").
    case conjunction = "noi"
    /// Ties a modifier to the thing before it ("của", "cho").
    case preposition = "gioi-tu"
    /// Begins a clause that stands against the one before ("tuy nhiên").
    case contrast = "tuong-phan"
    /// Begins a purpose, which is not coded ("để", "nhằm").
    case purpose = "muc-dich"
    /// Says that what came before is over ("đã khắc phục").
    case solved = "da-xong"
    /// Sets what follows in the past ("trước đây").
    case past = "truoc-day"
    /// A heading below which things are fine ("Thuận lợi:").
    case goodHeading = "muc-tot"
    /// A heading that ends the reach of the last one ("Khó khăn:").
    case badHeading = "muc-xau"
    /// Words that are looked through when a noun list is recognised ("một số", "còn").
    case filler = "tu-dem"
    /// Used by rules only as a condition or as a phrase.
    case phrase = "cum"
    /// A longer expression that only hides the terms inside it ("dân tộc thiểu số").
    case mask = "bo-qua"
  }

  /// Where a cue looks for its object.
  public enum Direction: String, Sendable, CaseIterable {
    case right = "phai"
    case left = "trai"
    /// Left if the segment has a thing there, else right ("lỗi").
    case either = "hai-ben"
    /// Right if the segment has a thing there, else left ("thiếu").
    case rightFirst = "phai-truoc"
  }

  /// What a cue says about its object when nothing turns it round.
  public enum Polarity: String, Sendable, CaseIterable {
    case bad = "xau"
    case good = "tot"
    case ask = "xin"
    case neutral = "khong"
  }

  /// How far a governing thing reaches.
  public enum GovernedReach: String, Sendable, CaseIterable {
    case segment = "doan"
    /// As `segment`, but only behind a cue: "*thiếu* cán bộ có trình độ", not "cán bộ trình độ thấp".
    case segmentBehindCue = "doan-sau-dau-hieu"
    /// Over commas to the end of the clause, once it governs something.
    case clause = "ve"
  }

  public let id: String
  public let role: Role
  public let direction: Direction
  public let polarity: Polarity
  /// The cue list that takes this one's place behind a negator ("chưa" + "đáp ứng").
  public let whenNegated: String?
  /// The cue list that takes this one's place behind "đã (được)".
  public let whenDone: String?
  /// How far to the right things only say what a term of this list is for ("kinh phí *mua máy*").
  public let governs: GovernedReach?
  /// Whether "không có" and the like deny a trouble word behind them.
  public let denies: Bool
  /// Whether a cue of this list says nothing of a thing that another cue speaks of: "*khó khăn* lớn nhất là mạng yếu".
  public let isVague: Bool
  /// Lists of things for which a term of this list stands when one was named before ("hệ thống này").
  public let standsFor: [String]
  /// Whether single-syllable terms may match a syllable without marks.
  public let matchesUnmarked: Bool
  /// Other lists whose terms belong to this one as well.
  public let includes: [String]
  public let terms: [Term]
  public let file: String
  public let line: Int
}

/// One term of a list, as the editor wrote it.
public struct Term: Sendable {
  public let pattern: TermPattern
  public let line: Int
}
