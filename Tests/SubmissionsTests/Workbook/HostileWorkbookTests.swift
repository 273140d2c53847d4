import TestSupport
import Testing

@testable import Submissions

@Suite struct HostileWorkbookTests {
  private let good = WorkbookBuilder(sheet: WorkbookBuilder.row([:]))

  private func refusal(_ zip: ZipBuilder) throws -> String {
    let clock = ContinuousClock()
    let start = clock.now
    let message = try #require(Intake.refusal(of: zip.bytes(), named: "tệp.xlsx"))
    #expect(clock.now - start < .seconds(10), "slow, even for a debug build")
    return message
  }

  /// The good workbook with one part replaced by what inflates to gigabytes or near the limits.
  @Test(arguments: [
    (
      "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData><row>", "<c/>",
      20_000_000
    ),
    ("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData>", " ", 70_000_000),
    ("xl/sharedStrings.xml", "<sst xmlns=\"\(WorkbookBuilder.main)\"><si><t>", "a", 80_000_000),
    ("xl/sharedStrings.xml", "<sst xmlns=\"\(WorkbookBuilder.main)\"><si><t ", "a", 80_000_000),
    ("xl/sharedStrings.xml", "", "<a>", 20_000_000), ("_rels/.rels", "", "<!--", 20_000_000),
  ])
  func bombIsRefused(part: String, before: String, pattern: String, count: Int) throws {
    var workbook = good
    workbook.parts[part] = nil
    var zip = workbook.archive
    zip.deflate(part, before: before, repeating: pattern, count: count)
    #expect(zip.bytes().count < 8 << 20)
    let message = try refusal(zip)
    #expect(message.hasPrefix("Tệp Excel"), "\(message)")
  }

  @Test func manyEntriesTogetherAreRefused() throws {
    var workbook = WorkbookBuilder(
      sheets: (1...6).map { (name: "S\($0)", state: "visible", xml: "") })
    for number in 1...6 { workbook.parts["xl/worksheets/sheet\(number).xml"] = nil }
    var zip = workbook.archive
    for number in 1...6 {
      zip.deflate(
        "xl/worksheets/sheet\(number).xml", before: "<worksheet>", repeating: " ", count: 60_000_000,
        after: "</worksheet>")
    }
    #expect(try refusal(zip).contains("hỏng (sai mã kiểm tra)"))
  }

  @Test func tooManyEntriesAreRefused() throws {
    var zip = good.archive
    for number in 0..<1000 { zip.store("\(number)", []) }
    #expect(try refusal(zip).contains("quá lớn"))
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
  ])
  func documentTypeIsRefused(xml: String) throws {
    var workbook = good
    workbook.parts["xl/sharedStrings.xml"] = xml
    #expect(try refusal(workbook.archive).contains("DOCTYPE"))
  }

  @Test(arguments: [
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "OpenDocument"),
    ("word/document.xml", "<a/>", ".docx"), ("ppt/presentation.xml", "<a/>", ".pptx"), ("a.txt", "x", ".zip"),
  ])
  func otherArchiveIsToldApart(name: String, content: String, part: String) throws {
    var zip = ZipBuilder()
    zip.store(name, content.utf8)
    zip.store("content.xml", "<a/>".utf8)
    #expect(try refusal(zip).contains(part))
  }

  @Test func damageIsToldWithWhatToDo() throws {
    var duplicate = good.archive
    duplicate.store("XL/workbook.xml", "<a/>".utf8)
    #expect(try refusal(duplicate).contains("cùng tên"))
    var wrongSum = good.archive
    wrongSum.entries[0].checksum ^= 1
    #expect(try refusal(wrongSum).contains("mã kiểm tra"))
    var encrypted = good.archive
    for index in encrypted.entries.indices { encrypted.entries[index].flags = 1 }
    #expect(try refusal(encrypted).contains("mật khẩu"))
    var noSheets = good
    noSheets.parts["xl/_rels/workbook.xml.rels"] = nil
    #expect(try refusal(noSheets.archive).contains("không có trang tính"))
    let cut = Array(good.bytes().dropLast(30))
    #expect(Intake.refusal(of: cut)?.contains("mục lục") == true)
    let headings = WorkbookBuilder(sheet: WorkbookBuilder.data([["Họ tên", "Tuổi"]]))
    #expect(try refusal(headings.archive).contains("“Họ tên”, “Tuổi”"))
    #expect(try refusal(WorkbookBuilder(sheet: "").archive).contains("không có dữ liệu"))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "PDF"), ("<html><body><table>", "HTML"), ("\n<!DOCTYPE html>", "HTML"),
    ("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", "XML 2003"),
    ("Rar!\u{1A}", ".rar"),
    (
      "<?xml?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">",
      "OpenDocument"
    ),
    ("{\\rtf1", "RTF"), ("<a/>", "XML"),
  ])
  func otherFormatIsToldApart(text: String, part: String) throws {
    let message = try #require(Intake.refusal(of: text.utf8, named: "tệp.xlsx"))
    #expect(message.contains(part), "\(message)")
  }

  @Test(arguments: [
    ("EncryptedPackage", "mật khẩu"), ("Workbook", ".xls)"), ("Book", ".xls)"), ("WordDocument", ".doc)"),
    ("x", "Office cũ"),
  ])
  func oldOfficeFileIsToldApart(stream: String, part: String) throws {
    var bytes: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
    for (index, byte) in stream.utf8.enumerated() { bytes[640 + index * 2] = byte }
    let message = try #require(Intake.refusal(of: bytes, named: "tệp.xlsx"))
    #expect(message.contains(part), "\(message)")
  }
}
