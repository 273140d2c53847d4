/// A small workbook for tests; each part can be replaced.
public struct WorkbookBuilder {
  public static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  public static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  public static let headings = ["day", "province", "commune", "body", "kind", "text"]
  public static let good = ["22/9/2025", "An Giang", "Bình Đức", "ttpvhcc", "vuong-mac", "Thiếu máy"]

  /// Parts by name.
  public var parts: [String: String] = [:]

  /// A workbook of one sheet, its `sheetData` (and what follows) given as XML.
  public init(
    sheet: String, strings: String = "", formats: String = "", codes: String = "", properties: String = ""
  ) {
    self.init(sheets: [(name: "Trang 1", state: "visible", xml: sheet)], properties: properties)
    parts["xl/sharedStrings.xml"] = "<sst xmlns=\"\(Self.main)\">\(strings)</sst>"
    parts["xl/styles.xml"] =
      "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
      + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(formats)</cellXfs></styleSheet>"
  }

  public init(sheets: [(name: String, state: String, xml: String)], properties: String = "") {
    parts["_rels/.rels"] = Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"rId\($0 + 1)\"/>"
    }
    parts["xl/workbook.xml"] =
      "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(properties)<sheets>"
      + list.joined() + "</sheets></workbook>"
    parts["xl/_rels/workbook.xml.rels"] = Self.relationships(
      sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") } + [
        ("s", "sharedStrings", "sharedStrings.xml"), ("t", "styles", "styles.xml"),
      ])
    for (index, sheet) in sheets.enumerated() {
      parts["xl/worksheets/sheet\(index + 1).xml"] =
        "<worksheet xmlns=\"\(Self.main)\">\(sheet.xml)</worksheet>"
    }
  }

  public var archive: ZipBuilder {
    var zip = ZipBuilder()
    for (name, xml) in parts.sorted(by: { $0.key < $1.key }) { zip.store(name, xml.utf8) }
    return zip
  }

  public func bytes() -> [UInt8] { archive.bytes() }

  public static func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
    let items = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">" + items.joined() + "</Relationships>"
  }

  /// `sheetData` of inline strings; empty cells are left out.
  public static func data(_ rows: [[String]]) -> String {
    let rows = rows.enumerated().map { index, cells in
      let cells = cells.enumerated().map { column, text in
        text.isEmpty
          ? "" : "<c r=\"\(letter(column))\(index + 1)\" t=\"inlineStr\"><is>\(item(text))</is></c>"
      }
      return "<row r=\"\(index + 1)\">" + cells.joined() + "</row>"
    }
    return "<sheetData>" + rows.joined() + "</sheetData>"
  }

  /// The headings, then one row whose cells are given as XML in the place of those of `good`.
  public static func row(_ replaced: [Int: String]) -> String {
    let cells = good.enumerated().map { column, text in
      replaced[column] ?? "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    let headings = headings.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
    return "<sheetData><row>\(headings.joined())</row><row>\(cells.joined())</row></sheetData>"
  }

  private static func letter(_ column: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column)))
  }

  private static func item(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\r": escaped += "_x000D_"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "<t xml:space=\"preserve\">\(escaped)</t>"
  }
}
