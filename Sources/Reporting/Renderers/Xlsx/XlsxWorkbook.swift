import CXlsxWriter
import Foundation

/// A workbook of libxlsxwriter, every step of it checked.
///
/// Data is only ever written as strings and numbers: the library's formulas and links are not reachable from here.
final class XlsxWorkbook {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let file: TemporaryFile
  private var isClosed = false

  /// - Parameters:
  ///   - title: what the file says of itself.
  ///   - created: seconds since 1970; also the time of the last change.
  ///   - font: of the standard style, whose digits are what the width of a column counts.
  init(title: String, created: Int, font: String) throws(ReportingError) {
    file = try TemporaryFile()
    guard let workbook = workbook_new(file.path) else {
      throw ReportingError(.workbook(step: "new", reason: "out of memory"))
    }
    self.workbook = workbook
    cxlsxwriter_set_standard_font(workbook, font, XlsxMeasure.standardSize)
    try Self.check("properties", cxlsxwriter_set_properties(workbook, title, created))
  }

  deinit {
    if !isClosed { lxw_workbook_free(workbook) }
  }

  /// - Parameter name: at most 31 characters, none of `[]:*?/\`.
  func addSheet(_ name: String) throws(ReportingError) -> XlsxSheet {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw ReportingError(.workbook(step: "sheet \(name)", reason: "the name is taken or not allowed"))
    }
    return XlsxSheet(sheet, name: name)
  }

  func addFormat(_ style: XlsxStyle) throws(ReportingError) -> XlsxFormat {
    guard let format = workbook_add_format(workbook) else {
      throw ReportingError(.workbook(step: "format", reason: "out of memory"))
    }
    style.apply(to: format)
    return XlsxFormat(pointer: format)
  }

  func addLineChart(title: String, axis: String) throws(ReportingError) -> XlsxChart {
    guard let chart = workbook_add_chart(workbook, UInt8(LXW_CHART_LINE.rawValue)) else {
      throw ReportingError(.workbook(step: "chart", reason: "out of memory"))
    }
    return XlsxChart(chart, title: title, axis: axis)
  }

  /// Writes the file and frees the workbook, which cannot be used any more.
  func finish() throws(ReportingError) -> [UInt8] {
    var previous: locale_t?
    guard let numbers = cxlsxwriter_use_c_numbers(&previous) else {
      throw ReportingError(.workbook(step: "locale", reason: "out of memory"))
    }
    isClosed = true
    let status = workbook_close(workbook)
    cxlsxwriter_restore_locale(numbers, previous)
    try Self.check("close", status)
    return try file.contents()
  }

  static func check(_ step: String, _ status: lxw_error) throws(ReportingError) {
    if status == LXW_NO_ERROR { return }
    throw ReportingError(
      .workbook(step: step, reason: lxw_strerror(status).map { String(cString: $0) } ?? "?"))
  }
}

/// A file of our own in the system's place for temporary files, gone when it is no longer held. libxlsxwriter
/// 1.1.4 writes to a path only.
private final class TemporaryFile {
  let path: String

  init() throws(ReportingError) {
    let pattern = FileManager.default.temporaryDirectory.appending(path: "vuongmac-XXXXXX").path
    var bytes = Array(pattern.utf8CString)
    let descriptor = mkstemp(&bytes)
    guard descriptor >= 0 else {
      throw ReportingError(.workbook(step: "temporary file", reason: String(cString: strerror(errno))))
    }
    close(descriptor)
    path = String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { unlink(path) }

  func contents() throws(ReportingError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw ReportingError(.workbook(step: "temporary file", reason: "\(error)"))
    }
  }
}
