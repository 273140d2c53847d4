/// Something that is wrong in a published table.
public struct Finding: Hashable, Sendable {
  /// What is wrong; the raw value is the code that programs read.
  public enum What: String, CaseIterable, Sendable {
    /// The percentage does not follow from count and total.
    case wrongPercent = "sai-ty-le"
    /// A row has no percentage, or a province lacks one of its rates.
    case noPercent = "thieu-ty-le"
    /// A row stands below one with a smaller count.
    case outOfOrder = "sai-thu-tu"
    /// A province has fewer than three rows.
    case fewRows = "thieu-dong"
    /// A province has more than three rows.
    case manyRows = "thua-dong"
    /// The total is not the province's number of communes.
    case wrongTotal = "sai-tong-so-xa"
    /// The count exceeds the total.
    case countAboveTotal = "vuot-tong-so-xa"
    /// Two rows of a province have the same label.
    case repeatedLabel = "trung-nhan"
    /// A province that ought to be in the table is not.
    case missingProvince = "thieu-tinh"
    /// The title states another number of provinces than the table has.
    case wrongReportedCount = "sai-so-tinh-bao-cao"
    /// An office is listed without a text.
    case emptyText = "thieu-noi-dung"
    /// Words that could be read as neither row nor text.
    case unread = "khong-doc-duoc"

    /// The finding in words, for people.
    public var label: String {
      switch self {
      case .wrongPercent: "Tỷ lệ không khớp số liệu"
      case .noPercent: "Thiếu tỷ lệ"
      case .outOfOrder: "Sai thứ tự dòng"
      case .fewRows: "Ít hơn ba dòng"
      case .manyRows: "Nhiều hơn ba dòng"
      case .wrongTotal: "Sai tổng số xã"
      case .countAboveTotal: "Số xã vượt tổng số"
      case .repeatedLabel: "Trùng nội dung"
      case .missingProvince: "Thiếu tỉnh, thành phố"
      case .wrongReportedCount: "Sai số tỉnh, thành phố báo cáo"
      case .emptyText: "Thiếu nội dung"
      case .unread: "Không đọc được"
      }
    }
  }

  public let appendix: Int
  /// The province as the tables print it; empty where the whole appendix is meant.
  public let province: String
  public let what: What
  /// One Vietnamese sentence that names the row and the figures.
  public let detail: String

  public init(appendix: Int, province: String, what: What, detail: String) {
    self.appendix = appendix
    self.province = province
    self.what = what
    self.detail = detail
  }
}
