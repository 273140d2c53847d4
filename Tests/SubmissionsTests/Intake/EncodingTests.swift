import Foundation
import Testing

@testable import Submissions

@Suite struct EncodingTests {
  static let table = """
    Ngày\tTỉnh/thành phố\tXã/phường/đặc khu\tKhối cơ quan\tLoại\tNội dung
    22/9/2025\tAn Giang\tBình Đức\tTTPVHCC\tVướng mắc\tThiếu máy 🖥 ở trung tâm
    22/9/2025\tAn Giang\tLong Xuyên\tUBND\tKiến nghị\tCấp thêm
    """

  @Test(
    arguments: [
      (String.Encoding.utf16LittleEndian, [0xFF, 0xFE], "UTF-16LE"),
      (.utf16BigEndian, [0xFE, 0xFF], "UTF-16BE"), (.utf8, [0xEF, 0xBB, 0xBF], "UTF-8 (BOM)"),
      (.utf8, [], "UTF-8"),
    ] as [(String.Encoding, [UInt8], String)])
  func encodingIsSeen(encoding: String.Encoding, mark: [UInt8], name: String) throws {
    let intake = try Intake(of: mark + Array(try #require(Self.table.data(using: encoding))))
    #expect(intake.submissions.map(\.text) == ["Thiếu máy 🖥 ở trung tâm", "Cấp thêm"])
    #expect(intake.receipt.encoding == name)
    #expect(intake.receipt.separator == "\t")
  }

  @Test func loneSurrogateRejectsItsRow() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    bytes += Array(try #require("\(Self.table) ".data(using: .utf16LittleEndian)))
    bytes += [0x3D, 0xD8]
    let intake = try Intake(of: bytes)
    #expect(intake.submissions.count == 1)
    #expect(intake.rejections.map(\.cells.last) == ["Cấp thêm \\xED\\xA0\\xBD"])
  }

  /// "Ngày", "Tỉnh" … as windows-1258 writes them: the tone behind the letter.
  @Test func windows1258IsReadWhereItsHeadingsFit() throws {
    let text =
      "Ngày;Ti\u{D2}nh;Xã;Khô\u{EC}i;Loa\u{F2}i;Nô\u{F2}i dung\n"
      + "22/9/2025;Huê\u{EC};;UBND;Kiê\u{EC}n nghi\u{F2};Câ\u{EC}p thêm\n"
    let intake = try Intake(of: text.unicodeScalars.map { UInt8($0.value) })
    #expect(intake.receipt.encoding == "windows-1258")
    #expect(intake.submissions.map(\.text.precomposedStringWithCanonicalMapping) == ["Cấp thêm"])
  }

  @Test func unknownEncodingIsRefused() throws {
    let text =
      "day,province,commune,body,kind,text\n"
      + String(repeating: "2025-09-22,An Giang,,ubnd,kien-nghi,Thi\u{D5}u m\u{B8}y\n", count: 5)
    let message = try #require(Intake.refusal(of: text.unicodeScalars.map { UInt8($0.value) }))
    #expect(message.contains("UTF-8"))
  }
}
