import HTTPTypes

/// What a person is told when a page cannot be given, in Vietnamese.
struct PageError: Error, Sendable {
  let status: HTTPResponse.Status
  let message: String

  init(_ status: HTTPResponse.Status, _ message: String) {
    self.status = status
    self.message = message
  }

  /// Whether the request's body may still be coming.
  var endsConnection: Bool { status == .contentTooLarge || status == .requestTimeout }

  // MARK: - Common ones

  static let notFound = PageError(.notFound, "Không có trang này.")
  static let notSignedIn = PageError(
    .unauthorized,
    "Chưa đăng nhập. Hãy mở đường dẫn đăng nhập mà lệnh vuongmac serve đã in ra; mỗi đường dẫn chỉ dùng được một lần."
  )
  static let linkUsed = PageError(
    .forbidden,
    "Đường dẫn đăng nhập này đã được dùng hoặc không đúng. Hãy chạy lại vuongmac serve để lấy đường dẫn mới.")
  static let bodyTooLarge = PageError(.contentTooLarge, "Nội dung gửi lên quá lớn.")
  static let tooSlow = PageError(.requestTimeout, "Nội dung gửi lên quá chậm; hãy gửi lại.")
  static let badForm = PageError(.badRequest, "Biểu mẫu gửi lên không đọc được.")
  static let staleForm = PageError(.forbidden, "Biểu mẫu đã cũ. Hãy tải lại trang rồi gửi lại.")
  static let conflict = PageError(
    .conflict,
    "Người khác đã sửa ý kiến này sau khi trang được mở, nên thay đổi chưa được lưu. Hãy tải lại trang, xem lại rồi lưu."
  )
  static let lexiconConflict = PageError(
    .conflict,
    "Từ điển đã được sửa ở nơi khác sau khi trang được mở, nên thay đổi chưa được lưu. Hãy tải lại trang rồi sửa lại."
  )

  static let lexiconPath = PageError(
    .unprocessableContent,
    "Tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ thiet-bi/may-in.")
  static let notCoded = PageError(
    .conflict, "Ngày này chưa được mã nên chưa có bảng. Hãy mở trang của ngày và bấm “Mã ngày này”.")

  static func roleTooLow(needed: Role) -> PageError {
    PageError(.forbidden, "Việc này cần vai trò “\(needed.name)” trở lên.")
  }
}
