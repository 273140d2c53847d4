import Submissions

/// The appendices of one published report that this program also makes: 6 and 13 to 25.
public struct PublishedReport: Sendable {
  /// The day of which the report speaks; nil where it does not say.
  public let day: ReportDay?
  /// What was found, by appendix number. A number is absent where the report has no such appendix.
  public let appendices: [Int: PublishedAppendix]
  /// Text inside the tables that could be read as neither row nor text, in the report's order.
  public let unread: [UnreadText]

  public init(day: ReportDay? = nil, appendices: [Int: PublishedAppendix], unread: [UnreadText] = []) {
    self.day = day
    self.appendices = appendices
    self.unread = unread
  }
}

/// One appendix, by the form of its table. Rows stand as they were printed.
public enum PublishedAppendix: Sendable {
  /// Ranked topics with figures (6, 13 to 20).
  case rows([PublishedRow])
  /// Completion rates of the four bodies (21).
  case rates([PublishedRates])
  /// What the provinces' own offices wrote (22 to 25).
  case texts(PublishedTexts)
}

/// One ranked row: "Thiếu máy móc, trang thiết bị 5/64 (7,8%)".
public struct PublishedRow: Hashable, Sendable {
  /// The province as the tables print it, "TP. Huế".
  public let province: String
  /// The label on one line.
  public let label: String
  public let count: Int
  public let total: Int
  /// The percentage as printed, without the sign: "7,8". Empty where none is printed.
  public let percent: String

  public init(province: String, label: String, count: Int, total: Int, percent: String) {
    self.province = province
    self.label = label
    self.count = count
    self.total = total
    self.percent = percent
  }
}

/// The rates of one province in appendix 21, each as printed without the sign ("94,74"), nil where none is.
public struct PublishedRates: Hashable, Sendable {
  /// The number that the table prints.
  public let number: Int
  /// The province as the tables print it, "TP. Huế".
  public let province: String
  public let partyCommittee: String?
  public let peoplesCouncil: String?
  public let peoplesCommittee: String?
  public let fatherlandFront: String?

  public init(
    number: Int, province: String, partyCommittee: String?, peoplesCouncil: String?,
    peoplesCommittee: String?, fatherlandFront: String?
  ) {
    self.number = number
    self.province = province
    self.partyCommittee = partyCommittee
    self.peoplesCouncil = peoplesCouncil
    self.peoplesCommittee = peoplesCommittee
    self.fatherlandFront = fatherlandFront
  }
}

/// An appendix of texts, with the count that its title states: "(27/34 tỉnh, thành phố)".
public struct PublishedTexts: Hashable, Sendable {
  /// How many provinces reported, as the title states it; nil where it does not.
  public let reported: Int?
  /// Out of how many, as the title states it; nil where it does not.
  public let total: Int?
  public let entries: [PublishedText]

  public init(reported: Int?, total: Int?, entries: [PublishedText]) {
    self.reported = reported
    self.total = total
    self.entries = entries
  }
}

/// What one province's office wrote.
public struct PublishedText: Hashable, Sendable {
  /// The number that the table prints.
  public let number: Int
  /// The office as printed, "Đảng ủy tỉnh Sơn La".
  public let unit: String
  /// The province as the tables print it, "TP. Huế".
  public let province: String
  /// The text with the line breaks of the page; words that the page broke are joined.
  public let text: String

  public init(number: Int, unit: String, province: String, text: String) {
    self.number = number
    self.unit = unit
    self.province = province
    self.text = text
  }
}

/// Words of a table that belong to no row: a label without figures, figures without a province.
public struct UnreadText: Hashable, Sendable {
  public let appendix: Int
  /// The province under which the words stand; nil before the first.
  public let province: String?
  public let text: String

  public init(appendix: Int, province: String?, text: String) {
    self.appendix = appendix
    self.province = province
    self.text = text
  }
}
