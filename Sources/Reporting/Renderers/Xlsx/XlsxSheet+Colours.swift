import CXlsxWriter

/// A stretch of cells, rows and columns counted from 0.
struct XlsxRange {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>
}

extension XlsxSheet {
  /// Colours cells by their number as the spreadsheet itself does, so that it follows a change.
  ///
  /// - Parameter points: three numbers, rising, each with its colour as RRGGBB.
  func colour(
    _ range: XlsxRange, by points: [(value: Double, colour: UInt32)]
  ) throws(ReportingError) {
    precondition(points.count == 3, "a scale of three colours")
    let number = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
    rule.min_rule_type = number
    rule.mid_rule_type = number
    rule.max_rule_type = number
    rule.min_value = points[0].value
    rule.mid_value = points[1].value
    rule.max_value = points[2].value
    rule.min_color = points[0].colour
    rule.mid_color = points[1].colour
    rule.max_color = points[2].colour
    try apply(&rule, to: range)
  }

  /// Draws a bar behind each number, from 0 to the greatest of the range.
  func drawBars(_ range: XlsxRange, colour: UInt32) throws(ReportingError) {
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    rule.min_value = 0
    rule.bar_color = colour
    rule.bar_solid = 1
    rule.data_bar_2010 = 1
    try apply(&rule, to: range)
  }

  private func apply(_ rule: inout lxw_conditional_format, to range: XlsxRange) throws(ReportingError) {
    try XlsxWorkbook.check(
      "colours",
      worksheet_conditional_format_range(
        sheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound),
        UInt32(range.rows.upperBound), UInt16(range.columns.upperBound), &rule))
  }
}
