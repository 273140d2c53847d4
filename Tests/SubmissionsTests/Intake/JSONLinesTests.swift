import Testing

@testable import Submissions

@Suite struct JSONLinesTests {
  static let good =
    #"{"day":"2025-09-22","province":"Huế","commune":"Phú Xuân","body":"ubnd","kind":"kien-nghi","text":"a\nb","id":7}"#

  private func intake(_ lines: String...) throws -> Intake {
    try Intake(of: lines.joined(separator: "\n").utf8, named: "tệp.jsonl")
  }

  @Test func objectBecomesASubmission() throws {
    let intake = try intake(Self.good, "", Self.good + "\r")
    #expect(intake.submissions.map(\.text) == ["a\nb", "a\nb"])
    #expect(intake.submissions.map(\.source.line) == [1, 3])
    #expect(intake.submissions.map(\.source.row) == [1, 2])
    #expect(intake.receipt.ignoredColumns == ["id"])
  }

  @Test func keysMayBeVietnameseAndDifferFromLineToLine() throws {
    let intake = try intake(
      Self.good,
      #"{"Ngày":"22/9/2025","Tỉnh/thành phố":1,"Khối cơ quan":"Đảng ủy","Loại":"Vướng mắc","Nội dung":null,"x":[1]}"#,
      #"{"day":"2025-09-22","province":"Huế","body":"ubnd","done":3,"total":4}"#)
    #expect(intake.submissions.map(\.province.rawValue) == ["46", "01"])
    #expect(intake.submissions.last?.commune == nil)
    #expect(intake.submissions.last?.text == "")
    #expect(intake.figures.map(\.done) == [3])
  }

  @Test(arguments: [
    ("{", "đối tượng JSON"), ("[1]", "đối tượng JSON"), ("null", "đối tượng JSON"), (#"{"a":1}"#, "Ngày"),
    (#"{"day":true,"province":"Huế","body":"ubnd","kind":"kien-nghi","text":"x"}"#, "chuỗi ký tự"),
    (#"{"day":"2025-09-22","province":"Huế","body":"ubnd","kind":"kien-nghi"}"#, "Nội dung"),
    (String(repeating: "[", count: 100_000), "đối tượng JSON"),
  ])
  func badLineIsRejected(line: String, part: String) throws {
    let intake = try intake(Self.good, line, Self.good)
    #expect(intake.submissions.count == 2)
    #expect(intake.rejections.map(\.source.line) == [2])
    #expect(intake.rejections[0].reason.contains(part), "\(intake.rejections[0].reason)")
  }

  @Test func endlessLineIsRejected() throws {
    let intake = try intake(Self.good, String(repeating: "x", count: 3 << 20), Self.good)
    #expect(intake.submissions.map(\.source.line) == [1, 3])
    #expect(intake.rejections[0].cells[0].utf8.count == 4096)
  }

  @Test func fileWithoutFittingKeysIsRefused() throws {
    let message = try #require(Intake.refusal(of: #"{"a":1,"b":2}"#.utf8, named: "x.jsonl"))
    #expect(message.contains("“a”"))
  }
}
