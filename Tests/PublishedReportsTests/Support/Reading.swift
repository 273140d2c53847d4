import PublishedReports

/// The rows of `appendix` in `text`; empty where it has none.
func rows(of text: String, appendix: Int = 6) throws -> [PublishedRow] {
  guard case .rows(let rows) = try PublishedReportReader(provinces: provinces).read(text).appendices[appendix]
  else { return [] }
  return rows
}

/// The texts of `appendix` in `text`; nil where it has none.
func texts(of text: String, appendix: Int = 22) throws -> PublishedTexts? {
  guard
    case .texts(let texts) = try PublishedReportReader(provinces: provinces).read(text).appendices[appendix]
  else { return nil }
  return texts
}

extension PublishedRow {
  /// The row on one line, "Cà Mau: Thiếu máy 5/64 (7,8)".
  var summary: String { "\(province): \(label) \(count)/\(total) (\(percent))" }
}
