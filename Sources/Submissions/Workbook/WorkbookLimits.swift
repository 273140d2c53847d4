/// How much a workbook may hold. What is inflated is counted while inflating: sizes that an archive states
/// of itself are not believed. A day's 26,000 rows need a twentieth of this.
enum WorkbookLimits {
  static let fileSize = 20 << 20
  static let entries = 1_000
  static let entrySize = 64 << 20
  static let totalSize = 256 << 20
  static let cells = 2_000_000
  static let strings = 2_000_000
  /// Bytes of all shared strings together.
  static let stringBytes = 32 << 20
  static let mergedRanges = 100_000
  static let xmlDepth = 32
  /// Bytes of one tag or one text, far more than the 32,767 characters that Excel allows a cell.
  static let tokenSize = 1 << 20
  static let rows = 1_048_576
  static let columns = 16_384
}

extension IntakeError {
  static let workbookTooLarge = IntakeError(
    "Tệp Excel quá lớn khi giải nén; hãy xóa các trang tính và vùng thừa hoặc chia thành nhiều tệp.")

  /// - Parameter part: what of the file is damaged.
  static func damagedWorkbook(_ part: String) -> IntakeError {
    IntakeError("Tệp Excel bị hỏng (\(part)); hãy mở bằng Excel rồi lưu lại dạng .xlsx.")
  }
}
