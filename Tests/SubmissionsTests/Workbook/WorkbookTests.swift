import TestSupport
import Testing

@testable import Submissions

@Suite struct WorkbookTests {
  private func intake(_ workbook: WorkbookBuilder) throws -> Intake {
    try Intake(of: workbook.bytes(), named: "tệp.xlsx")
  }

  @Test func rowsAreRead() throws {
    let intake = try intake(
      .init(
        sheet: WorkbookBuilder.data([
          WorkbookBuilder.headings, WorkbookBuilder.good, [], WorkbookBuilder.good,
        ])))
    #expect(intake.submissions.map(\.text) == ["Thiếu máy", "Thiếu máy"])
    #expect(intake.submissions.map(\.source.row) == [2, 4])
    #expect(intake.submissions[0].commune?.rawValue == "30292")
    #expect(intake.receipt.format == .workbook)
    #expect(intake.receipt.workbook?.sheet == "Trang 1")
    #expect(intake.receipt.workbook?.otherSheets == [])
  }

  /// One cell in the text's place, and the text it stands for.
  @Test(arguments: [
    ("<c t='s'><v>0</v></c>", "một"), ("<c t='s'><v>1</v></c>", "hai ba"), ("<c t='s'><v>2</v></c>", ""),
    ("<c t='s'><v>3</v></c>", "漢字"), ("<c t='s'><v/></c>", ""), ("<c t='s'/>", ""), ("<c/>", ""),
    ("<c t='str'><f>A1</f><v>kết quả</v></c>", "kết quả"), ("<c t='str'><f>A1</f><v></v></c>", ""),
    ("<c t='inlineStr'><is><t>a</t><r><t>b</t></r><rPh sb='0' eb='1'><t>c</t></rPh></is></c>", "ab"),
    (
      "<c t='inlineStr'><is><t>a_x000D_\nb _x0041_ _xZZZZ_ _x005F_x000D_</t></is></c>",
      "a\r\nb A _xZZZZ_ _x000D_"
    ),
    ("<c t='inlineStr'><is><t>_xD83D__xDE00_</t></is></c>", "😀"), ("<c><v>12</v></c>", "12"),
    ("<c><v>1.5E3</v></c>", "1500"), ("<c><v>0.25</v></c>", "0.25"), ("<c t='b'><v>1</v></c>", "TRUE"),
    ("<c t='inlineStr'><is><t>'- x &amp; y</t></is></c>", "'- x & y"),
    ("<c s='1'><v>45922.5</v></c>", "22/9/2025"),
    ("<c t='inlineStr'><is><t> giữ \u{A0} </t></is></c>", " giữ \u{A0} "),
    ("<c><f>1+1</f><v>2</v></c>", "2"), ("<c><is><t>không có t</t></is></c>", "không có t"),
  ])
  func textCell(xml: String, text: String) throws {
    let strings =
      "<si><t>một</t></si><si><r><rPr/><t>hai </t></r><r><t>ba</t></r></si><si/>"
      + "<si><t>漢字</t><rPh sb='0' eb='1'><t>kanji</t></rPh><phoneticPr fontId='1'/></si>"
    let intake = try intake(
      .init(sheet: WorkbookBuilder.row([5: xml]), strings: strings, formats: "<xf numFmtId=\"14\"/>"))
    #expect(intake.submissions.map(\.text) == [text], "\(intake.rejections)")
  }

  @Test(arguments: [
    ("<c t='s'><v>9</v></c>", "không có trong tệp"), ("<c t='s'><v>-1</v></c>", "không có trong tệp"),
    ("<c t='s'><v>x</v></c>", "không có trong tệp"), ("<c><f>SUM(A1)</f></c>", "công thức"),
    ("<c t='e'><v>#N/A</v></c>", "#N/A"),
  ])
  func brokenCellRejectsItsRow(xml: String, part: String) throws {
    let intake = try intake(.init(sheet: WorkbookBuilder.row([5: xml])))
    #expect(intake.submissions.isEmpty)
    #expect(intake.rejections.map(\.column) == ["text"])
    #expect(intake.rejections[0].reason.contains(part), "\(intake.rejections[0].reason)")
  }

  @Test(arguments: [
    ("<c s='1'><v>45922</v></c>", ""), ("<c s='2'><v>45922.99</v></c>", ""), ("<c><v>45922</v></c>", ""),
    ("<c s='1'><v>44460</v></c>", "<workbookPr date1904=\"1\"/>"),
    ("<c t='d'><v>2025-09-22T00:00:00</v></c>", ""),
    ("<c><v>20250922</v></c>", ""), ("<c t='inlineStr'><is><t>22-09-2025</t></is></c>", ""),
  ])
  func day(xml: String, properties: String) throws {
    let intake = try intake(
      .init(
        sheet: WorkbookBuilder.row([0: xml]), formats: "<xf numFmtId=\"14\"/><xf numFmtId=\"165\"/>",
        codes: "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy;@\"/>", properties: properties))
    #expect(intake.submissions.map(\.day.description) == ["2025-09-22"], "\(intake.rejections)")
  }

  @Test func dayOutsideOfTheYearsIsShownAsADay() throws {
    let intake = try intake(
      .init(sheet: WorkbookBuilder.row([0: "<c s='1'><v>43000</v></c>"]), formats: "<xf numFmtId=\"14\"/>"))
    #expect(intake.rejections.map { $0.cells[0] } == ["22/9/2017"])
    #expect(intake.rejections[0].reason.contains("“22/9/2017”"))
  }

  @Test(arguments: [
    ("d/m/yyyy", true), ("[$-42A]dd\\ mmmm\\ yyyy", true), ("General", false), ("0.00", false),
    ("#,##0 \"đồng d\"", false), ("[Red]0", false), ("0\\d", false), ("h:mm", true), ("@", false),
    ("_d0", false),
  ])
  func dayFormat(code: String, showsDay: Bool) {
    #expect(CellStyles.showsDay(code) == showsDay)
  }

  @Test func codesTypedAsNumbersAreRead() throws {
    let intake = try intake(
      .init(sheet: WorkbookBuilder.row([1: "<c><v>1</v></c>", 2: "<c><v>70</v></c>"])))
    #expect(intake.submissions.map(\.province.rawValue) == ["01"])
    #expect(intake.submissions.map(\.commune?.rawValue) == ["00070"])
  }

  @Test func mergedCellsCountForAllRowsButNotTheirText() throws {
    let blank = ["", "", "", "ubnd", "kien-nghi", "b"]
    let rows = [
      ["BÁO CÁO"], ["Ngày", "Địa bàn", "", "Khối", "Loại", "Nội dung"], ["", "Tỉnh", "Xã"],
      ["22/9/2025", "An Giang", "Bình Đức", "ubnd", "kien-nghi", "a"], blank,
      ["", "", "Long Xuyên", "ubnd", "kien-nghi", ""], [],
    ]
    let merges = ["A1:F1", "A2:A3", "B2:C2", "D2:D3", "E2:E3", "F2:F3", "A4:A7", "B4:B7", "C4:C5", "F5:F6"]
    let xml = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let intake = try intake(.init(sheet: WorkbookBuilder.data(rows) + "<mergeCells>\(xml)</mergeCells>"))
    #expect(intake.rejections.isEmpty, "\(intake.rejections)")
    #expect(intake.submissions.map(\.text) == ["a", "b", ""])
    #expect(intake.submissions.map(\.commune?.rawValue) == ["30292", "30292", "30307"])
  }

  @Test func headingsOverTwoRowsAreReadWithoutMerging() throws {
    let rows = [
      ["Ngày", "Địa bàn", "", "Khối", "Loại", "Nội dung"], ["", "Tỉnh", "Xã"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], ["22/9/2025", "Huế", "", "ubnd", "kien-nghi", "a"],
    ]
    let intake = try intake(.init(sheet: WorkbookBuilder.data(rows)))
    #expect(intake.submissions.map(\.source.row) == [4])
  }

  @Test func hiddenRowsAreReadAndCounted() throws {
    var workbook = WorkbookBuilder(sheet: WorkbookBuilder.row([:]))
    workbook.parts["xl/worksheets/sheet1.xml"]?.replace("</row><row>", with: "</row><row hidden=\"1\">")
    let intake = try intake(workbook)
    #expect(intake.submissions.count == 1)
    #expect(intake.receipt.workbook?.hiddenRows == 1)
  }

  @Test func sheetThatFitsIsTakenAndTheOthersAreNamed() throws {
    let good = WorkbookBuilder.row([:])
    let intake = try intake(
      .init(sheets: [
        ("Ẩn", "hidden", good), ("Bìa", "visible", WorkbookBuilder.data([["Báo cáo"]])),
        ("Số liệu", "visible", WorkbookBuilder.row([5: "<c/>"])), ("Thêm", "visible", good),
      ]))
    #expect(intake.submissions.map(\.text) == [""])
    #expect(intake.receipt.workbook?.sheet == "Số liệu")
    #expect(intake.receipt.workbook?.otherSheets == ["Ẩn", "Bìa", "Thêm"])
    #expect(intake.receipt.workbook?.otherFittingSheets == ["Thêm", "Ẩn"])
  }

  @Test func dimensionsThatLieAndColumnsWithoutHeadingsDoNotMatter() throws {
    var workbook = WorkbookBuilder(
      sheet: "<dimension ref=\"A1:A1\"/>"
        + WorkbookBuilder.data([WorkbookBuilder.headings, WorkbookBuilder.good + ["ghi chú"]]))
    #expect(try intake(workbook).submissions.count == 1)
    workbook.parts["xl/worksheets/sheet1.xml"]?.replace("A1:A1", with: "A1:XFD1048576")
    #expect(try intake(workbook).submissions.count == 1)
  }

  @Test func prefixedAndStrictNamespacesAreRead() throws {
    var workbook = WorkbookBuilder(sheet: WorkbookBuilder.row([:]))
    let prefixed = WorkbookBuilder.row([:])
      .replacingTags(["sheetData", "row", "c", "is", "t"], prefix: "x:")
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<x:worksheet xmlns:x=\"\(WorkbookBuilder.main)\">\(prefixed)</x:worksheet>"
    #expect(try intake(workbook).submissions.count == 1)
    var strict = WorkbookBuilder(sheet: WorkbookBuilder.row([:]))
    for name in strict.parts.keys {
      strict.parts[name]?.replace(WorkbookBuilder.main, with: WorkbookBuilder.strictMain)
      strict.parts[name]?.replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    #expect(try intake(strict).submissions.count == 1)
  }

  @Test(arguments: [
    "/xl/worksheets/sheet1.xml", "worksheets/../worksheets/./sheet1.xml", "/xl//worksheets/Sheet1.xml",
    "..\\xl\\worksheets\\sheet1.xml", "worksheets/sheet%31.xml",
  ])
  func targetOfTheSheetIsResolved(target: String) throws {
    var workbook = WorkbookBuilder(sheet: WorkbookBuilder.row([:]))
    workbook.parts["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relationships([
      ("rId1", "worksheet", target)
    ])
    #expect(try intake(workbook).submissions.count == 1)
  }

  @Test func sharedStringsMayBeMissing() throws {
    var workbook = WorkbookBuilder(sheet: WorkbookBuilder.row([:]))
    workbook.parts["xl/sharedStrings.xml"] = nil
    workbook.parts["xl/styles.xml"] = nil
    #expect(try intake(workbook).submissions.count == 1)
  }

  @Test func reference() {
    #expect(CellReference("A1").map { [$0.row, $0.column] } == [1, 0])
    #expect(CellReference("$XFD$1048576").map { [$0.row, $0.column] } == [1_048_576, 16_383])
    for text in [
      "", "A", "1", "A0", "XFE1", "A1048577", "a1", "A1B", "ZZZZZZZZZZZZZZZZ1", "A99999999999999999999",
    ] {
      #expect(CellReference(text) == nil, "\(text)")
    }
  }
}

extension String {
  fileprivate func replacingTags(_ names: [String], prefix: String) -> String {
    names.reduce(self) { xml, name in
      ["<\(name)>", "<\(name) ", "</\(name)>"].reduce(xml) { xml, tag in
        let isEnd = tag.hasPrefix("</")
        return xml.replacing(tag, with: (isEnd ? "</" : "<") + prefix + tag.dropFirst(isEnd ? 2 : 1))
      }
    }
  }
}
