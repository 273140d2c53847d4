import Storage
import Submissions

/// The form for files, and the files taken in last.
struct IntakePage: Sendable {
  struct Row: Sendable {
    let id: String
    let file: String
    let at: String
    let taken: String
    let rejected: String
    let hasRejected: Bool

    init(_ receipt: ImportReceipt) {
      id = "\(receipt.id.rawValue)"
      file = receipt.file.name
      at = receipt.importedAt.officialTime
      taken = receipt.counts.accepted.grouped
      rejected = receipt.counts.rejected.grouped
      hasRejected = receipt.counts.rejected > 0
    }
  }

  let receipts: [Row]
}

/// A file on its way in.
struct ProgressPage: Sendable {
  let file: String
  let step: String
}

/// What came of a file.
struct ReceiptPage: Sendable {
  struct Figure: Sendable {
    let name: String
    let value: String
  }

  struct Column: Sendable {
    let heading: String
    let meaning: String
  }

  /// A rejected row as it can be mended.
  struct Row: Sendable {
    struct Cell: Sendable {
      let field: String
      let heading: String
      let value: String
      /// Whether the fault lies here.
      let isFaulty: Bool
      let isLong: Bool
    }

    let number: Int
    let row: Int
    /// Nil where the whole row is meant.
    let column: String?
    let reason: String
    let cells: [Cell]
  }

  let id: String
  let file: String
  let at: String
  let day: String?
  let dayCode: String?
  let figures: [Figure]
  let columns: [Column]
  let ignored: String?
  let encoding: String?
  let sheets: String?
  let headings: [String]
  let rows: [Row]
  let hasRows: Bool
  /// How many rejected rows the page leaves out; nil for none.
  let more: String?

  init(_ receipt: ImportReceipt, intake: IntakeReceipt?, rejections: [Rejection], rowLimit: Int) {
    id = "\(receipt.id.rawValue)"
    file = receipt.file.name
    at = receipt.importedAt.officialTime
    day = receipt.lastDay?.official
    dayCode = receipt.lastDay?.description
    let counts = receipt.counts
    figures = [
      ("Dòng đã đọc", counts.read), ("Ý kiến mới", counts.newEntries),
      ("Ý kiến đã có, không đổi", counts.knownEntries), ("Ý kiến được khôi phục", counts.restoredEntries),
      ("Ý kiến cũ bị thay", counts.replacedEntries), ("Số liệu hoàn thành mới", counts.newFigures),
      ("Số liệu hoàn thành đã có", counts.knownFigures),
      ("Số liệu hoàn thành bị thay", counts.replacedFigures), ("Dòng bị loại", counts.rejected),
    ].filter { $0.1 > 0 || $0.0 == "Dòng đã đọc" || $0.0 == "Dòng bị loại" }
      .map { Figure(name: $0.0, value: $0.1.grouped) }
    columns = intake?.columns.map { Column(heading: $0.heading, meaning: Self.meaning($0.meaning)) } ?? []
    ignored = intake.flatMap {
      $0.ignoredColumns.isEmpty ? nil : $0.ignoredColumns.joined(separator: ", ")
    }
    encoding = intake?.encoding
    sheets = intake?.workbook.map { book in
      book.otherFittingSheets.isEmpty
        ? "Đã đọc trang tính “\(book.sheet)”."
        : "Đã đọc trang tính “\(book.sheet)”; chưa đọc: \(book.otherFittingSheets.joined(separator: ", "))."
    }
    let shown = rejections.prefix(rowLimit).enumerated()
    headings = rejections.first?.headings ?? []
    rows = shown.map { Row($1, number: $0) }
    hasRows = !rejections.isEmpty
    more = rejections.count > rowLimit ? (rejections.count - rowLimit).grouped : nil
  }

  private static func meaning(_ code: String) -> String {
    switch code {
    case "day": "Ngày"
    case "province": "Tỉnh/thành phố"
    case "commune": "Xã/phường/đặc khu"
    case "body": "Khối cơ quan"
    case "kind": "Loại"
    case "text": "Nội dung"
    case "unit": "Đơn vị"
    case "done": "Số tiêu chí hoàn thành"
    case "total": "Tổng số tiêu chí"
    default: code
    }
  }
}

extension ReceiptPage.Row {
  init(_ rejection: Rejection, number: Int) {
    self.number = number
    row = rejection.source.row
    column = rejection.column.isEmpty ? nil : rejection.column
    reason = rejection.reason
    let width = max(rejection.headings.count, rejection.cells.count)
    cells = (0..<width).map { place in
      let heading = place < rejection.headings.count ? rejection.headings[place] : ""
      let value = place < rejection.cells.count ? rejection.cells[place] : ""
      return Cell(
        field: MendedRows.field(row: number, cell: place), heading: heading, value: value,
        isFaulty: !heading.isEmpty && heading == rejection.column,
        isLong: value.unicodeScalars.count > 40 || value.unicodeScalars.contains("\n"))
    }
  }
}
