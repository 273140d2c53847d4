import Foundation
import Testing

/// Two days in one store: the later one's tables say what has changed.
@Suite(.serialized)
struct ComparedDaysTests {
  @Test func anAppendixIsComparedWithTheDayBefore() throws {
    let program = try RunningProgram()
    let cookie = try program.signIn()
    let rows = [
      "21/9/2025,An Giang,Bình Đức,UBND,Vướng mắc,Thiếu máy tính",
      "21/9/2025,An Giang,Bình Đức,UBND,Vướng mắc,Thiếu kinh phí",
      "22/9/2025,An Giang,Bình Đức,UBND,Vướng mắc,Thiếu máy tính",
      "22/9/2025,An Giang,Mỹ Đức,UBND,Vướng mắc,Thiếu máy in",
    ]
    _ = try program.upload(
      "hai-ngay.csv", Array((WorkTests.headings + rows.joined(separator: "\r\n")).utf8), cookie: cookie)
    let later = try program.get("/ngay/2025-09-22/phu-luc/17", cookie: cookie)
    #expect(later.status == 200)
    #expect(later.body.contains("<span class=\"quiet\">▲ 1</span>"))
    #expect(later.body.contains("21/9/2025"))
    #expect(later.body.contains("Thiếu kinh phí") && later.body.contains("(1 → 0)"), "what is gone is named")
    let earlier = try program.get("/ngay/2025-09-21/phu-luc/17", cookie: cookie)
    #expect(earlier.status == 200 && !earlier.body.contains("▲"))
  }
}
