/// The parts of a workbook: its sheets, and what their cells refer to.
struct WorkbookPackage {
  struct Sheet {
    let name: String
    let isHidden: Bool
    let part: String
  }

  let archive: ZipArchive
  /// In the workbook's order.
  let sheets: [Sheet]
  let cells: CellInterpreter

  /// - Throws: `IntakeError`, for another kind of zip archive with what to do with it.
  init(_ file: InputFile) throws {
    archive = try ZipArchive(file)
    guard let main = try Relationships(of: "", in: archive).part(ofType: "officeDocument") else {
      throw try Self.foreignError(archive)
    }
    if main.lowercased().hasSuffix(".bin") {
      throw IntakeError("Tệp là Excel nhị phân (.xlsb); hãy mở bằng Excel rồi lưu lại dạng .xlsx.")
    }
    let workbook = Handler()
    try XMLReader.read(main, of: archive, handler: workbook)
    guard workbook.isWorkbook else { throw try Self.foreignError(archive) }
    let relationships = try Relationships(of: main, in: archive)
    sheets = workbook.sheets.compactMap { sheet in
      guard let target = relationships.targets[sheet.id], target.type == "worksheet" else { return nil }
      return Sheet(name: sheet.name, isHidden: sheet.isHidden, part: target.part)
    }
    if sheets.isEmpty { throw IntakeError.damagedWorkbook("không có trang tính") }
    let strings = SharedStrings()
    if let part = relationships.part(ofType: "sharedStrings"), archive.contains(part) {
      try XMLReader.read(part, of: archive, handler: strings)
    }
    let styles = CellStyles()
    if let part = relationships.part(ofType: "styles"), archive.contains(part) {
      try XMLReader.read(part, of: archive, handler: styles)
    }
    cells = CellInterpreter(strings: strings, styles: styles, countsFrom1904: workbook.countsFrom1904)
  }

  /// What to do with an archive that is no workbook.
  private static func foreignError(_ archive: ZipArchive) throws -> IntakeError {
    if archive.contains("word/document.xml") {
      return IntakeError("Tệp là văn bản Word (.docx); hãy đưa bảng vào Excel rồi lưu dạng .xlsx.")
    }
    if archive.contains("ppt/presentation.xml") {
      return IntakeError("Tệp là bản trình chiếu (.pptx); hãy đưa bảng vào Excel rồi lưu dạng .xlsx.")
    }
    if archive.contains("mimetype"), archive.contains("content.xml") {
      return .openDocument
    }
    if archive.contains("[Content_Types].xml") { return .damagedWorkbook("không phải bảng tính") }
    return IntakeError("Tệp là tệp nén .zip; hãy giải nén rồi nộp từng tệp bên trong.")
  }

  private final class Handler: XMLHandler {
    private(set) var isWorkbook = false
    private(set) var countsFrom1904 = false
    private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
      if name.isSpreadsheet("workbook") {
        isWorkbook = true
      } else if name.isSpreadsheet("workbookPr") {
        countsFrom1904 = attributes.flag("date1904")
      } else if name.isSpreadsheet("sheet"), let id = attributes[qualified: "id"] {
        let state = attributes["state"] ?? "visible"
        sheets.append((attributes["name"] ?? "", id, state != "visible"))
      }
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
