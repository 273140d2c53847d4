/// A file that cannot be taken in at all.
public struct IntakeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence or two in Vietnamese: what is wrong and what to do.
  public let message: String

  public var description: String { message }

  init(_ message: String) {
    self.message = message
  }
}

extension IntakeError {
  /// - Parameter what: what is empty, "Tệp" or "Trang tính".
  static func empty(_ what: String) -> IntakeError {
    IntakeError("\(what) không có dữ liệu; hãy kiểm tra lại tệp đã chọn.")
  }

  static func unreadable(_ problem: String) -> IntakeError {
    IntakeError("Không mở được tệp (\(problem)); hãy kiểm tra đường dẫn và quyền đọc.")
  }

  static func tooLarge(megabytes: Int) -> IntakeError {
    IntakeError("Tệp lớn quá \(megabytes) MB; hãy chia thành nhiều tệp nhỏ hơn.")
  }

  static func noFittingHeadings(seen: [String], missing: [Column], what: String) -> IntakeError {
    let quoted = seen.prefix(20).map { "“\(SafeText.excerpt($0))”" }.joined(separator: ", ")
    let lacking = missing.map(\.heading).joined(separator: ", ")
    return IntakeError(
      "\(what) không có dòng tiêu đề phù hợp trong \(HeadingSearch.rowLimit) dòng đầu"
        + (seen.isEmpty ? "." : "; tiêu đề đã thấy: \(quoted).")
        + (lacking.isEmpty ? "" : " Còn thiếu cột: \(lacking).")
        + " Hãy đặt tiêu đề: " + Column.submissionHeadings.map(\.heading).joined(separator: "; ") + ".")
  }

  static func sameHeadings(_ headings: [String], column: Column, what: String) -> IntakeError {
    let quoted = headings.map { "“\(SafeText.excerpt($0))”" }.joined(separator: " và ")
    return IntakeError(
      "\(what) có nhiều cột cùng được hiểu là \(column.heading): \(quoted); hãy chỉ giữ tiêu đề ấy ở một cột."
    )
  }

  static let openDocument = IntakeError(
    "Tệp là bảng tính hoặc văn bản OpenDocument (.ods, .odt); hãy lưu lại dạng .xlsx.")

  static let undecodable = IntakeError(
    "Tệp không ở bảng mã UTF-8 và không nhận ra chắc chắn bảng mã khác; hãy lưu lại dạng "
      + "“CSV UTF-8” (hoặc .xlsx) bằng phông Unicode rồi nộp lại.")
}
