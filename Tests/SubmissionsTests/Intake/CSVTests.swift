import Foundation
import Testing

@testable import Submissions

@Suite struct CSVTests {
  static let headings = "day,province,commune,body,kind,text"
  static let good = "2025-09-22,An Giang,Bình Đức,ttpvhcc,vuong-mac,Thiếu máy tính"

  @Test func rowBecomesASubmission() throws {
    let intake = try Intake(csv: "\(Self.headings)\n\(Self.good)\n")
    let submission = try #require(intake.submissions.first)
    #expect(submission.day.description == "2025-09-22")
    #expect(submission.province.rawValue == "91")
    #expect(submission.commune?.rawValue == "30292")
    #expect(submission.body == .serviceCentre)
    #expect(submission.kind == .blocker)
    #expect(submission.text == "Thiếu máy tính")
    #expect(submission.unit == nil)
    #expect(submission.source == SourceRow(file: "tệp.csv", row: 1, line: 2))
    #expect(intake.receipt.rowsRead == 1)
    #expect(intake.receipt.encoding == "UTF-8")
    #expect(intake.receipt.separator == ",")
    #expect(intake.receipt.columns.map(\.meaning) == ["day", "province", "commune", "body", "kind", "text"])
  }

  @Test(arguments: [
    "Ngày; Tỉnh/thành phố; Xã/phường/đặc khu; Khối cơ quan; Loại; Nội dung",
    "NGÀY;TỈNH/TP;XÃ, PHƯỜNG;CƠ QUAN;LOẠI Ý KIẾN;NỘI DUNG VƯỚNG MẮC",
    "ngay;tinh;xa phuong;khoi;phan loai;noi dung", "Ngày (dd/mm/yyyy);Tỉnh *;Tên xã;Khối;Kiểu;Ý kiến",
    "Date;Province;Ward;Body;Type;Content", "\"Ngày\nbáo cáo\";Tỉnh, thành phố;Xã/Phường;Khối;Loại;Nội dung",
  ])
  func headingsAreRecognised(headings: String) throws {
    let row = "22/9/2025;tỉnh An Giang;P. Bình Đức;TTPVHCC;Vướng mắc;Thiếu máy"
    let intake = try Intake(csv: "\(headings)\n\(row)\n")
    #expect(intake.submissions.map(\.text) == ["Thiếu máy"], "\(intake.rejections)")
    #expect(intake.receipt.separator == ";")
  }

  @Test(arguments: [
    // Line ends, blank lines, wholly empty rows, short and long rows.
    ("<H>\r\n<G>\r\n\r\n<G>", 2), ("<H>\r<G>\r\r<G>\r", 2),
    ("\n\n<H>\n\n<G>\n,,,,,\n ,\u{A0},,,,\n<G>\n", 2),
    ("<H>\n<G>,,,\n", 1), ("sep=,\n<H>\n<G>\n", 1), ("SEP=,\r\n<H>\r\n<G>\r\n", 1),
    ("\u{FEFF}<H>\n<G>\n", 1),
    ("BÁO CÁO NGÀY 22/9,,,,,\nTỉnh An Giang,,,,,\n\n<H>\n<G>\n", 1),
    ("<H>\n(1),(2),(3),(4),(5),(6)\n<G>\n", 1),
    ("<H>,Ghi chú\n<G>,x\n", 1), ("<H>\n\"2025-09-22\" ,An Giang,,\"ubnd\",kien-nghi,\"\"\n", 1),
  ])
  func dialect(template: String, count: Int) throws {
    let text = template.replacingOccurrences(of: "<H>", with: Self.headings)
      .replacingOccurrences(of: "<G>", with: Self.good)
    let intake = try Intake(csv: text)
    #expect(intake.submissions.count == count)
    #expect(intake.rejections.isEmpty, "\(intake.rejections)")
  }

  @Test func quotesHoldSeparatorsLineBreaksAndQuotes() throws {
    let intake = try Intake(
      csv: "\(Self.headings)\n2025-09-22,An Giang,,ubnd,kien-nghi,\"Một, \"\"hai\"\"\r\nba\"\n\(Self.good)\n")
    #expect(intake.submissions.map(\.text) == ["Một, \"hai\"\r\nba", "Thiếu máy tính"])
    #expect(intake.submissions.map(\.source.line) == [2, 4])
    #expect(intake.submissions.map(\.source.row) == [1, 2])
    // A quote and a combining mark are two scalars: the cell ends at the quote.
    let marked = try Intake(csv: "\(Self.headings)\n2025-09-22,An Giang,,ubnd,kien-nghi,\"a\"\"\u{301}\"\n")
    #expect(marked.submissions.map(\.text) == ["a\"\u{301}"])
  }

  @Test(arguments: [
    ("'=1+1", "=1+1"), ("'- Thiếu máy", "- Thiếu máy"), ("''- x", "'- x"), ("\"'\nx\"", "\nx"),
    ("'chữ", "'chữ"),
    ("'+84", "+84"), ("'@a", "@a"),
    ("'Nghị định", "'Nghị định"), ("- Thiếu", "- Thiếu"), ("'\tx", "\tx"), ("'", "'"),
    ("'-\u{301}x", "-\u{301}x"),
  ])
  func oneGuardingApostropheIsRemoved(cell: String, text: String) throws {
    let intake = try Intake(csv: "\(Self.headings)\n2025-09-22,An Giang,,ubnd,kien-nghi,\(cell)\n")
    #expect(intake.submissions.map { Array($0.text.unicodeScalars) } == [Array(text.unicodeScalars)])
  }

  @Test(arguments: [
    ("31/2/2025,An Giang,Bình Đức,ttpvhcc,vuong-mac,x", "day", "“31/2/2025”"),
    ("2025-09-22,An Giangg,Bình Đức,ttpvhcc,vuong-mac,x", "province", "An Giang"),
    ("2025-09-22,An Giang,Bình Đứcc,ttpvhcc,vuong-mac,x", "commune", "Bình Đức"),
    ("2025-09-22,An Giang,Hoàn Kiếm,ttpvhcc,vuong-mac,x", "commune", "TP. Hà Nội"),
    ("2025-09-22,Đồng Tháp,My Tho,ttpvhcc,vuong-mac,x", "commune", "phường Mỹ Tho hoặc xã Mỹ Thọ"),
    ("2025-09-22,An Giang,Bình Đức,công an,vuong-mac,x", "body", "Đảng ủy"),
    ("2025-09-22,An Giang,Bình Đức,ttpvhcc,khen,x", "kind", "Kiến nghị"),
    (",An Giang,Bình Đức,ttpvhcc,vuong-mac,x", "day", "để trống"),
    ("2025-09-22,An Giang", "body; kind", "để trống"),
    ("x,y,z,ttpvhcc,vuong-mac,x", "day; province", "“y”"),
    ("2025-09-22,An Giang,Bình Đức,ttpvhcc,vuong-mac,một, hai", "", "ngoặc kép"),
  ])
  func wrongValueRejectsItsRow(row: String, column: String, part: String) throws {
    let intake = try Intake(csv: "\(Self.headings)\n\(row)\n\(Self.good)\n")
    let rejection = try #require(intake.rejections.first)
    #expect(rejection.column == column)
    #expect(rejection.reason.contains(part), "\(rejection.reason)")
    #expect(rejection.headings == Self.headings.split(separator: ",").map(String.init))
    #expect(rejection.cells == row.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    #expect(rejection.source.line == 2)
    #expect(intake.submissions.count == 1)
    #expect(intake.receipt.rowsRead == 2 && intake.receipt.rowsRejected == 1)
  }

  @Test func strayQuoteCostsItsOwnLineOnly() throws {
    let bad = "2025-09-22,An Giang,Bình Đức,ttpvhcc,vuong-mac,\"Thiếu máy"
    let open = try Intake(csv: "\(Self.headings)\n\(Self.good)\n\(bad)\n\(Self.good)\n")
    #expect(open.submissions.map(\.source.line) == [2, 4])
    #expect(open.rejections.map(\.source.line) == [3])
    #expect(open.rejections[0].reason.contains("dòng 3"))
    #expect(open.rejections[0].cells.last == "\"Thiếu máy")
    let swallowing = try Intake(csv: "\(Self.headings)\n\(bad)\n\(Self.good)\n\(bad)\"\n\(Self.good)\n")
    #expect(swallowing.submissions.map(\.source.line) == [3, 4, 5])
    #expect(swallowing.rejections.map(\.source.line) == [2])
    let name = try Intake(
      csv: "\(Self.headings)\n2025-09-22,An Giang,,ubnd,kien-nghi,\"Sở\" chưa rõ\n\(Self.good)\n")
    #expect(name.rejections.map(\.source.line) == [2])
    #expect(name.submissions.count == 1)
  }

  @Test func wrongBytesRejectTheirRow() throws {
    var bytes = Array("\(Self.headings)\n\(Self.good)\n2025-09-22,An Giang,,ubnd,kien-nghi,a".utf8)
    bytes += [0xE1, 0x20, 0x00]
    bytes += Array("\n\(Self.good)\n".utf8)
    let intake = try Intake(of: bytes)
    #expect(intake.submissions.count == 2)
    #expect(intake.rejections.map(\.cells.last) == ["a\\xE1 \\x00"])
  }

  @Test func endlessCellIsRejectedAndTheRestGoesOn() throws {
    for cell in [
      "\"" + String(repeating: "dài ", count: 400_000), String(repeating: "x", count: 3 << 20),
    ] {
      let intake = try Intake(
        csv: "\(Self.headings)\n\(Self.good)\n2025-09-22,An Giang,,ubnd,kien-nghi,\(cell)\n\(Self.good)\n")
      #expect(intake.submissions.map(\.source.line) == [2, 4])
      #expect(intake.rejections.count == 1)
      #expect(intake.rejections[0].cells.joined().utf8.count < 5000)
    }
  }

  @Test func rowOfTooManyCellsIsRejected() throws {
    let row = Self.good + String(repeating: ",", count: 50_000)
    let intake = try Intake(csv: "\(Self.headings)\n\(row)\n\(Self.good)\n")
    #expect(intake.submissions.map(\.source.line) == [3])
    #expect(intake.rejections.map(\.reason) == ["Dòng 2 của tệp có quá nhiều ô; hãy kiểm tra dấu phân cách."])
  }

  @Test func completionFiguresAreSeenByTheirHeadings() throws {
    let intake = try Intake(
      csv: """
        Ngày;Tỉnh/thành phố;Khối cơ quan;Số tiêu chí hoàn thành;Tổng số tiêu chí
        22/9/2025;Huế;Đảng ủy;18;19
        22/9/2025;Huế;HĐND;20;19
        22/9/2025;Huế;UBND;-1;19
        22/9/2025;Huế;MTTQ;0;0
        22/9/2025;Huế;MTTQ;1.5;2
        """)
    #expect(intake.receipt.content == .completionFigures)
    #expect(intake.figures.map(\.done) == [18])
    #expect(intake.figures.map(\.total) == [19])
    #expect(
      intake.rejections.map(\.column)
        == ["Số tiêu chí hoàn thành", "Số tiêu chí hoàn thành", "Tổng số tiêu chí", "Số tiêu chí hoàn thành"])
  }

  @Test func levelFollowsTheCommuneAndUnitIsOptional() throws {
    let intake = try Intake(
      csv: """
        day,province,body,kind,text,unit
        2025-09-22,An Giang,dang-uy,vuong-mac,x,Tỉnh ủy
        2025-09-22,An Giang,dang-uy,vuong-mac,,
        """)
    #expect(intake.submissions.map(\.commune) == [nil, nil])
    #expect(intake.submissions.map(\.unit) == ["Tỉnh ủy", nil])
    #expect(intake.submissions.map(\.text) == ["x", ""])
  }

  @Test(arguments: [
    ("", "không có dữ liệu"), ("  \n\n", "không có dữ liệu"),
    ("a,b,c\n1,2,3\n", "“a”, “b”, “c”"), ("Ngày;Tỉnh;Khối;Loại\nx;y;z;t\n", "Nội dung"),
    ("day,province,body,kind,text,Tên ĐVHC\n", "Xã/phường/đặc khu"),
    ("day,province,commune,body,kind,Nội dung vướng mắc,Nội dung kiến nghị\n", "nhiều cột"),
  ])
  func fileIsRefusedWithWhatToDo(text: String, part: String) throws {
    let message = try #require(Intake.refusal(of: text.utf8))
    #expect(message.contains(part), "\(message)")
  }

  @Test func columnOfCodesGivesWayToNames() throws {
    let intake = try Intake(
      csv: "Ngày,Mã tỉnh,Tỉnh,Mã xã,Xã,Khối,Loại,Nội dung\n22/9/2025,x,Huế,y,Phú Xuân,UBND,Kiến nghị,a\n")
    #expect(intake.submissions.map(\.province.rawValue) == ["46"])
    #expect(intake.receipt.ignoredColumns == ["Mã tỉnh", "Mã xã"])
  }
}
