import CXlsxWriter

/// A line chart of a workbook, drawn by the spreadsheet from the sheet's own cells. Blank cells are gaps.
struct XlsxChart {
  private static let markers = [
    LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_DIAMOND,
    LXW_CHART_MARKER_X,
  ]

  private let chart: UnsafeMutablePointer<lxw_chart>
  private let title: String

  init(_ chart: UnsafeMutablePointer<lxw_chart>, title: String, axis: String) {
    self.chart = chart
    self.title = title
    chart_title_set_name(chart, title)
    var font = lxw_chart_font()
    font.size = 11
    font.bold = 1
    chart_title_set_name_font(chart, &font)
    chart_axis_set_name(chart.pointee.y_axis, axis)
    chart_axis_set_min(chart.pointee.y_axis, 0)
    chart_axis_set_num_format(chart.pointee.y_axis, "#,##0")
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
  }

  /// Draws a row of numbers.
  ///
  /// - Parameters:
  ///   - row: of the numbers; their name stands in the column `name`.
  ///   - categories: row of what the numbers belong to.
  ///   - colour: RRGGBB.
  func addLine(
    _ number: Int, sheet: XlsxSheet, row: Int, name: Int, columns: ClosedRange<Int>, categories: Int,
    colour: UInt32
  ) throws(ReportingError) {
    guard let series = chart_add_series(chart, nil, nil) else {
      throw ReportingError(.workbook(step: "series of a chart", reason: "out of memory"))
    }
    let (first, last) = (UInt16(columns.lowerBound), UInt16(columns.upperBound))
    chart_series_set_name_range(series, sheet.name, UInt32(row), UInt16(name))
    chart_series_set_categories(series, sheet.name, UInt32(categories), first, UInt32(categories), last)
    chart_series_set_values(series, sheet.name, UInt32(row), first, UInt32(row), last)
    var line = lxw_chart_line()
    line.color = colour
    line.width = 2
    chart_series_set_line(series, &line)
    var fill = lxw_chart_fill()
    fill.color = colour
    let marker = Self.markers[number % Self.markers.count]
    chart_series_set_marker_type(series, UInt8(marker.rawValue))
    chart_series_set_marker_size(series, 5)
    chart_series_set_marker_fill(series, &fill)
    var border = lxw_chart_line()
    border.color = colour
    chart_series_set_marker_line(series, &border)
  }

  /// Lays the chart over a sheet, its upper left corner on the cell.
  ///
  /// - Parameters:
  ///   - size: in pixels.
  ///   - description: what it says to those who do not see it.
  func insert(
    in sheet: XlsxSheet, row: Int, column: Int, size: (width: Int, height: Int), description: String
  ) throws(ReportingError) {
    // libxlsxwriter's own size of a chart.
    let usual = (width: 480.0, height: 288.0)
    let status = description.withCString { text in
      var options = lxw_chart_options()
      options.x_scale = Double(size.width) / usual.width
      options.y_scale = Double(size.height) / usual.height
      options.description = UnsafeMutablePointer(mutating: text)
      return worksheet_insert_chart_opt(sheet.sheet, UInt32(row), UInt16(column), chart, &options)
    }
    try XlsxWorkbook.check("chart", status)
  }
}
