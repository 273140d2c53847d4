import Foundation
import Testing

/// What a draft of the lexicon would change is shown down to the rows of the tables.
@Suite(.serialized)
struct DraftImpactTests {
  @Test func aTermOfTheDraftMovesARow() throws {
    let program = try RunningProgram()
    let cookie = try program.signIn()
    let rows = [
      "22/9/2025,An Giang,Bình Đức,UBND,Vướng mắc,Thiếu quầy hoa giấy thử nghiệm",
      "22/9/2025,An Giang,Mỹ Đức,UBND,Vướng mắc,Mạng chậm",
    ]
    _ = try program.upload(
      "xa.csv", Array((WorkTests.headings + rows.joined(separator: "\r\n")).utf8), cookie: cookie)
    let token = try program.get("/tu-dien/chu-de?ma=thiet-bi/thieu", cookie: cookie).formToken
    let added = try program.post(
      "/tu-dien/tu-khoa",
      [("ma-phien", token), ("danh-sach", "may-moc"), ("tu-khoa", "quầy hoa giấy thử nghiệm")],
      cookie: cookie)
    #expect(added.status == 303)
    let impact = try program.get("/tu-dien/nhap/tac-dong", cookie: cookie)
    #expect(impact.status == 200)
    #expect(impact.body.contains("<dd>1/2</dd>"), "one of two entries changes")
    #expect(impact.body.contains("<td>0 → 1</td><td>ngoài bảng → 1</td>"))
    #expect(impact.body.contains("<a href=\"/y-kien/1\">"), "the entry can be opened")
  }
}
