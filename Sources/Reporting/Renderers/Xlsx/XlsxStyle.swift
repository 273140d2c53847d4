import CXlsxWriter

/// A format that belongs to a workbook.
struct XlsxFormat {
  let pointer: UnsafeMutablePointer<lxw_format>
}

/// How a cell looks.
struct XlsxStyle {
  let font: String
  /// Points.
  let size: Double
  var isBold = false
  var isItalic = false
  var isCentred = false
  var hasBorder = true
  /// Read from below, for headings over narrow columns.
  var isUpright = false
  /// Excel's format code; nil for the general one.
  var numberFormat: String?

  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, font)
    format_set_font_size(format, size)
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    format_set_align(format, UInt8((isCentred ? LXW_ALIGN_CENTER : LXW_ALIGN_LEFT).rawValue))
    let isHeading = isBold || isItalic
    format_set_align(
      format, UInt8((isHeading ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP).rawValue))
    format_set_text_wrap(format)
    if isUpright { format_set_rotation(format, 90) }
    if hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let numberFormat { format_set_num_format(format, numberFormat) }
  }
}
