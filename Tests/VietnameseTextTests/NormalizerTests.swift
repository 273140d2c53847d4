import Foundation
import Testing
import VietnameseText

struct NormalizerTests {
  static let repairs = [
    ("Uỷ ban nhân dân xã Hoà Lạc", "Ủy ban nhân dân xã Hòa Lạc"),
    ("Kết qủa", "Kết quả"),
    ("m¹ng yÕu", "mạng yếu"),
    ("Maùy tính cuõ, thöôøng xuyeân hoûng", "Máy tính cũ, thường xuyên hỏng"),
    ("Thieeus trang thieets bij", "Thiếu trang thiết bị"),
    ("Thie6u1 may1 moc1", "Thiếu máy móc"),
    ("Máy  tính\u{200B} hỏng ", "Máy tính hỏng"),
  ]

  @Test(arguments: repairs)
  func isRepaired(_ text: String, _ expected: String) {
    #expect(Normalizer().normalize(text).text == expected)
  }

  @Test(arguments: [
    "Xã có hai máy tính và ba máy in.", "Cổng USB3 và HDMI1 bị lỗng.",
    "https://vi.wikipedia.org/wiki/Hoà_Bình",
    "Please restart the router before the meeting.", "fax, fix, max, mix, tax, box", "Tấn công DDoS",
  ])
  func staysAsItIs(_ text: String) {
    #expect(Normalizer().normalize(text).text == text)
  }

  @Test func spansMapBackToTheOriginal() {
    let normalized = Normalizer().normalize("  Thiê\u{301}u  ma\u{301}y")
    #expect(normalized.text == "Thiếu máy")
    #expect(normalized.originalRange(of: 0..<5) == 2..<8)
  }

  static let gold = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      "shared/gold/normalize.jsonl")

  private struct Line: Decodable { let text: String, expect: String }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: gold.path), "../shared/gold is absent"))
  func goldIsReached() throws {
    let lines = try String(contentsOf: Self.gold, encoding: .utf8).split(separator: "\n")
    let cases = try lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    let right = cases.count {
      Array(Normalizer().normalize($0.text).text.unicodeScalars) == Array($0.expect.unicodeScalars)
    }
    #expect(Double(right) >= 0.98 * Double(cases.count), "\(right) of \(cases.count)")
  }
}
