/// Why a line of a CSV file is no record.
struct CSVFault: Equatable, Sendable {
  private enum Kind: Equatable { case unclosedQuote, textBehindQuote, tooLong, tooManyCells }

  private let kind: Kind
  /// Physical line on which the quote opened, or the record began.
  private(set) var line: Int

  static let tooLong = CSVFault(kind: .tooLong, line: 0)
  static let tooManyCells = CSVFault(kind: .tooManyCells, line: 0)
  /// - Parameter line: counted from the record's first line, which is 0.
  static func unclosedQuote(line: Int) -> CSVFault { CSVFault(kind: .unclosedQuote, line: line) }
  static func textBehindQuote(line: Int) -> CSVFault { CSVFault(kind: .textBehindQuote, line: line) }

  /// The same fault, its line counted from the beginning of the file.
  func with(line recordLine: Int) -> CSVFault { CSVFault(kind: kind, line: recordLine + line) }

  /// What is wrong and what to do, in Vietnamese.
  var reason: String {
    switch kind {
    case .unclosedQuote:
      "Dấu ngoặc kép mở ở dòng \(line) của tệp không có dấu đóng; hãy thêm dấu đóng hoặc bỏ dấu mở."
    case .textBehindQuote:
      "Dấu ngoặc kép mở ở dòng \(line) của tệp đóng sai chỗ (sau dấu đóng còn chữ); "
        + "dấu ngoặc kép nằm trong nội dung phải viết đôi (\"\")."
    case .tooManyCells:
      "Dòng \(line) của tệp có quá nhiều ô; hãy kiểm tra dấu phân cách."
    case .tooLong:
      "Dòng \(line) của tệp dài quá 1 MB; hãy kiểm tra dấu ngoặc kép và dấu xuống dòng, hoặc rút ngắn nội dung."
    }
  }
}
