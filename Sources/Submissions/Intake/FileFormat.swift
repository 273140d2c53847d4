/// What a file is by its first bytes; its name decides only between kinds of text.
enum FileFormat {
  case csv, jsonLines, workbook

  /// - Throws: `IntakeError` that says what to do with a file of another format.
  init(of file: InputFile, named name: String) throws {
    let head = try file.bytes(at: 0, count: 4096)
    if head.isEmpty { throw IntakeError.empty("Tệp") }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .workbook
      return
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw try OLEFile.error(for: file) }
    for (signature, error) in Self.foreign where head.starts(with: signature) { throw error }
    let mark = TextEncoding.marked(head)
    var transcoder = TextTranscoder(mark?.encoding ?? .utf8)
    let text = transcoder.utf8(of: Array(head.dropFirst(mark?.markLength ?? 0)))
      .drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if text.isEmpty, head.count == file.size { throw IntakeError.empty("Tệp") }
    let lowerName = name.lowercased()
    if lowerName.hasSuffix(".jsonl") || lowerName.hasSuffix(".ndjson") || text.first == UInt8(ascii: "{") {
      self = .jsonLines
    } else if text.first == UInt8(ascii: "["), lowerName.hasSuffix(".json") {
      throw IntakeError("Tệp là một mảng JSON; hãy ghi mỗi ý kiến thành một dòng dạng {…} (.jsonl).")
    } else if text.first == UInt8(ascii: "<") {
      throw Self.markup(text)
    } else if mark == nil, head.count(where: { $0 == 0 }) > head.count / 8 {
      throw IntakeError("Tệp không phải là bảng; hãy nộp tệp .xlsx, .csv hoặc .jsonl.")
    } else {
      self = .csv
    }
  }

  /// A web page or an XML table under a spreadsheet's name.
  private static func markup(_ text: ArraySlice<UInt8>) -> IntakeError {
    let beginning = String(decoding: text, as: UTF8.self).lowercased()
    if beginning.contains("opendocument") { return .openDocument }
    if beginning.contains("<workbook") || beginning.contains("office:spreadsheet") {
      return IntakeError(
        "Tệp là bảng tính dạng XML 2003; hãy mở bằng Excel rồi lưu lại dạng .xlsx.")
    }
    if ["<html", "<table", "<!doctype html", "<meta"].contains(where: beginning.contains) {
      return IntakeError(
        "Tệp là trang web (HTML) mang tên bảng tính; hãy mở bằng Excel rồi lưu lại dạng .xlsx.")
    }
    return IntakeError("Tệp là XML, không phải là bảng; hãy nộp tệp .xlsx, .csv hoặc .jsonl.")
  }

  private static let foreign: KeyValuePairs<[UInt8], IntakeError> = [
    Array("%PDF".utf8): IntakeError(
      "Tệp là PDF, không đọc được thành bảng; hãy nộp bản .xlsx hoặc .csv."),
    Array("Rar!".utf8): IntakeError("Tệp là tệp nén .rar; hãy giải nén rồi nộp từng tệp bên trong."),
    [0x37, 0x7A, 0xBC, 0xAF]: IntakeError("Tệp là tệp nén .7z; hãy giải nén rồi nộp từng tệp bên trong."),
    [0x1F, 0x8B]: IntakeError("Tệp là tệp nén .gz; hãy giải nén rồi nộp tệp bên trong."),
    Array("{\\rtf".utf8): IntakeError(
      "Tệp là văn bản RTF; hãy đưa bảng vào Excel rồi lưu dạng .xlsx."),
    [0x89, 0x50, 0x4E, 0x47]: IntakeError("Tệp là ảnh; hãy nộp bản .xlsx hoặc .csv."),
    [0xFF, 0xD8, 0xFF]: IntakeError("Tệp là ảnh; hãy nộp bản .xlsx hoặc .csv."),
  ]
}
