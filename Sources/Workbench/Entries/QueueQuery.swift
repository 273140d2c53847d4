import Storage
import Submissions

/// Which entries a person works through, and in which order: what stands behind the question mark.
struct QueueQuery: Hashable, Sendable {
  enum Order: String, Sendable {
    case byDoubt = "nghi-ngo"
    case asTaken = "thu-tu"
  }

  var day: ReportDay?
  var province: Province.Code?
  var body: Body?
  var kind: EntryKind?
  var topic: String?
  var text: String?
  var isCodedByPerson: Bool?
  var order = Order.byDoubt
  /// The last entry seen.
  var after: ReviewCursor?

  /// Values that mean nothing leave their field open.
  init(_ fields: FormFields) {
    day = fields.filled("ngay").flatMap(ReportDay.init(parsing:))
    province = fields.filled("tinh").map(Province.Code.init(rawValue:))
    body = fields.filled("khoi").flatMap(Body.init(rawValue:))
    kind = fields.filled("loai").flatMap(EntryKind.init(rawValue:))
    topic = fields.filled("chu-de")
    text = fields.filled("tim").map { $0.clipped(200) }
    switch fields.filled("nguoi") {
    case "co": isCodedByPerson = true
    case "chua": isCodedByPerson = false
    default: isCodedByPerson = nil
    }
    order = fields.filled("xep").flatMap(Order.init(rawValue:)) ?? .byDoubt
    after = fields.filled("sau").flatMap(Self.cursor)
  }

  func filter(day: ReportDay) -> EntryFilter {
    EntryFilter(
      day: day, kind: kind, body: body, province: province, topic: topic, text: text,
      isCodedByPerson: isCodedByPerson)
  }

  var reviewOrder: Store.ReviewOrder {
    switch order {
    case .byDoubt: .byDoubt(after: after)
    case .asTaken: .asTaken(after: after?.entry)
    }
  }

  /// This query from behind `entry`.
  func after(_ entry: ReviewedEntry) -> QueueQuery {
    var next = self
    next.after = ReviewCursor(doubt: entry.doubt, entry: entry.entry.id)
    return next
  }

  /// This query from its beginning.
  var fromStart: QueueQuery {
    var start = self
    start.after = nil
    return start
  }

  /// What stands behind the question mark for it.
  var address: String {
    var fields: [(String, String)] = []
    if let day { fields.append(("ngay", day.description)) }
    if let province { fields.append(("tinh", province.rawValue)) }
    if let body { fields.append(("khoi", body.rawValue)) }
    if let kind { fields.append(("loai", kind.rawValue)) }
    if let topic { fields.append(("chu-de", topic)) }
    if let text { fields.append(("tim", text)) }
    if let isCodedByPerson { fields.append(("nguoi", isCodedByPerson ? "co" : "chua")) }
    if order != .byDoubt { fields.append(("xep", order.rawValue)) }
    if let after { fields.append(("sau", "\(after.doubt).\(after.entry.rawValue)")) }
    return fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
  }

  // MARK: - Text

  private static func cursor(_ text: String) -> ReviewCursor? {
    let parts = text.utf8.split(separator: UInt8(ascii: ".")).compactMap { Int64(Substring($0)) }
    guard parts.count == 2, let doubt = Int(exactly: parts[0]) else { return nil }
    return ReviewCursor(doubt: doubt, entry: EntryID(rawValue: parts[1]))
  }

  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
