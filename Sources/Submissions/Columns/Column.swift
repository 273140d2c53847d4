/// A column that a file of submissions or of completion figures may have.
enum Column: String, CaseIterable, Sendable {
  case day, province, commune, body, kind, text, unit, done, total

  /// The heading that messages propose.
  var heading: String {
    switch self {
    case .day: "Ngày"
    case .province: "Tỉnh/thành phố"
    case .commune: "Xã/phường/đặc khu"
    case .body: "Khối cơ quan"
    case .kind: "Loại"
    case .text: "Nội dung"
    case .unit: "Đơn vị"
    case .done: "Số tiêu chí hoàn thành"
    case .total: "Tổng số tiêu chí"
    }
  }

  static let completion: [Column] = [.day, .province, .body, .done, .total]
  /// All that a table of submissions may have.
  static let submission: [Column] = [.day, .province, .commune, .body, .kind, .text, .unit]
  /// Without these no row of a submission can be taken.
  static let submissionRequired: [Column] = [.day, .province, .body, .kind, .text]
  /// What a table of submissions should have.
  static let submissionHeadings: [Column] = [.day, .province, .commune, .body, .kind, .text]

  /// Whether a merged cell of this column counts for all rows that it covers.
  var spreadsOverMergedRows: Bool {
    switch self {
    case .day, .province, .commune, .body, .kind, .unit: true
    case .text, .done, .total: false
    }
  }

  /// What to write into an empty cell, as messages say it.
  var expectation: String {
    switch self {
    case .day: "ngày/tháng/năm, ví dụ 22/9/2025"
    case .province: "tên tỉnh hoặc thành phố"
    case .commune: "tên xã, phường hoặc đặc khu"
    case .body: "một trong: " + Body.allCases.map(\.name).joined(separator: ", ")
    case .kind: "Vướng mắc hoặc Kiến nghị"
    case .text: "nội dung ý kiến"
    case .unit: "tên đơn vị"
    case .done, .total: "số nguyên từ 0"
    }
  }
}
