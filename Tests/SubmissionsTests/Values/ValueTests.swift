import Testing

@testable import Submissions

@Suite struct ValueTests {
  @Test(arguments: [
    ("2025-09-22", "2025-09-22"), ("22/9/2025", "2025-09-22"), ("22/09/2025", "2025-09-22"),
    ("22-09-2025", "2025-09-22"), ("22.9.2025", "2025-09-22"), ("2025/9/22", "2025-09-22"),
    ("22/9/2025 00:00:00", "2025-09-22"), ("2025-09-22T07:30:00", "2025-09-22"),
    ("2025-09-22T00:00:00.000+07:00", "2025-09-22"), ("2025-09-22T00:00:00Z", "2025-09-22"),
    ("22/9/2025 7:05 SA", "2025-09-22"), (" 22/9/2025\u{A0}", "2025-09-22"), ("20250922", "2025-09-22"),
    ("ngày 22 tháng 9 năm 2025", "2025-09-22"), ("Ngày 5/10/2025", "2025-10-05"), ("9/10/2025", "2025-10-09"),
    ("29/2/2028", "2028-02-29"),
  ])
  func dayIsRead(text: String, day: String) {
    #expect(ReportDay(parsing: text)?.description == day)
  }

  @Test(arguments: [
    "", "hôm nay", "31/2/2025", "9/22/2025", "22/9/25", "22/9", "22/9/2019", "2101-01-01", "22/9-2025",
    "22/9/2025x", "22/9/2025 99:00", "2025-09-22T", "45922", "+22/9/2025", "22/9/2025/1", "٢٢/٩/٢٠٢٥",
    "2025-09-22 12", String(repeating: "1", count: 10_000),
  ])
  func isNoDay(text: String) {
    #expect(ReportDay(parsing: text) == nil)
  }

  @Test(arguments: [
    (45_922.0, "2025-09-22"), (45_922.75, "2025-09-22"), (43_831, "2020-01-01"), (73_415, "2100-12-31"),
    (45_351, "2024-02-29"), (45_352, "2024-03-01"),
  ])
  func excelDay(serial: Double, day: String) {
    #expect(ExcelDay(serial: serial).reportDay?.description == day)
    #expect(ExcelDay(serialFrom1904: serial - 1462).reportDay?.description == day)
  }

  @Test(arguments: [0, -1, 60, 43_830, 73_416, Double.nan, .infinity, 1e300])
  func isNoExcelDay(serial: Double) {
    #expect(ExcelDay(serial: serial).reportDay == nil)
  }

  @Test(arguments: [
    ("ttpvhcc", Body.serviceCentre), ("TTPVHCC", .serviceCentre), ("TT PVHCC", .serviceCentre),
    ("Trung tâm Phục vụ hành chính công", .serviceCentre),
    ("Trung tâm phục vụ hành chính công cấp xã", .serviceCentre), ("dang-uy", .partyCommittee),
    ("Đảng ủy", .partyCommittee), ("Đảng uỷ xã", .partyCommittee), ("ĐẢNG ỦY", .partyCommittee),
    ("dang uy", .partyCommittee), ("Tỉnh ủy", .partyCommittee), ("Khối Đảng", .partyCommittee),
    ("Cơ quan Đảng", .partyCommittee), ("HĐND", .peoplesCouncil), ("Hội đồng nhân dân xã", .peoplesCouncil),
    ("Thường trực HĐND", .peoplesCouncil), ("UBND", .peoplesCommittee),
    ("Uỷ ban nhân dân", .peoplesCommittee),
    ("Ủy ban nhân dân phường Bình Đức", .peoplesCommittee), ("Khối UBND", .peoplesCommittee),
    ("MTTQ", .fatherlandFront), ("Mặt trận Tổ quốc", .fatherlandFront),
    ("Mặt trận Tổ quốc Việt Nam", .fatherlandFront), ("UBMTTQ Việt Nam xã", .fatherlandFront),
    ("Uỷ ban MTTQ", .fatherlandFront), ("mttq", .fatherlandFront),
  ])
  func bodyIsRead(text: String, body: Body) {
    #expect(Body(named: text) == body)
  }

  @Test(arguments: ["", "Công an", "UBNDX", "Đảng viên", "HĐND và UBND", "VP HĐND"])
  func isNoBody(text: String) {
    #expect(Body(named: text) == nil)
  }

  @Test(arguments: [
    ("vuong-mac", EntryKind.blocker), ("Vướng mắc", .blocker), ("khó khăn, vướng mắc", .blocker),
    ("VƯỚNG MẮC", .blocker), ("Khó khăn vướng mắc", .blocker), ("kien-nghi", .suggestion),
    ("Kiến nghị", .suggestion), ("Đề xuất, kiến nghị", .suggestion), ("đề xuất/kiến nghị", .suggestion),
  ])
  func kindIsRead(text: String, kind: EntryKind) {
    #expect(EntryKind(named: text) == kind)
  }

  @Test(arguments: ["", "vướng mắc, kiến nghị", "khác"])
  func isNoKind(text: String) {
    #expect(EntryKind(named: text) == nil)
  }

  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "abc", 0), ("ha nio", "ha noi", 1), ("abc", "", 3),
  ])
  func distance(left: String, right: String, expected: Int) {
    #expect(editDistance(Array(left.utf8), Array(right.utf8)) == expected)
    #expect(editDistance(Array(right.utf8), Array(left.utf8)) == expected)
  }
}
