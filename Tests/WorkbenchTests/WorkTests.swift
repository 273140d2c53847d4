import Foundation
import Testing

/// What people do, over the wire and without a browser, against the running program.
@Suite(.serialized)
struct WorkTests {
  static let headings = "Ngày,Tỉnh/thành phố,Xã/phường/đặc khu,Khối cơ quan,Loại,Nội dung\r\n"
  static let rows = [
    "22/9/2025,An Giang,Bình Đức,UBND,Vướng mắc,Thiếu máy tính",
    "22/9/2025,An Giang,Mỹ Đức,UBND,Vướng mắc,Hoa giấy nở rộ",
    "22/9/2025,An Giang,Bình Đứcc,UBND,Vướng mắc,Mạng chậm",
    "22/9/2025,An Giang,Mỹ Đức,MTTQ,Vướng mắc,\"=HYPERLINK(\"\"x\"\") thiếu kinh phí\"",
  ]
  static let shared = Result {
    let program = try RunningProgram()
    let cookie = try program.signIn()
    _ = try program.upload("xa.csv", Array((headings + rows.joined(separator: "\r\n")).utf8), cookie: cookie)
    return (program: program, cookie: cookie)
  }

  let program: RunningProgram
  let cookie: String

  init() throws {
    (program, cookie) = try Self.shared.get()
  }

  private func send(_ path: String, _ fields: [(String, String)]) throws -> HTTPAnswer {
    try program.send(path, fields, cookie: cookie)
  }

  @Test func tellsWhatCameOfAFile() throws {
    let page = try program.get("/nop-tep/bien-nhan/1", cookie: cookie)
    #expect(page.status == 200)
    #expect(page.body.contains("<dt>Dòng bị loại</dt><dd>1</dd>"))
    #expect(page.body.contains("value=\"Bình Đứcc\""))
    #expect(page.body.contains("<th scope=\"row\">Khối cơ quan</th>"))
    let again = try program.upload(
      "xa-2.csv", Array(Self.headings.utf8) + Array("22/9/2025,Huế,x,y,z,t".utf8), cookie: cookie)
    #expect(again.status == 303)
  }

  @Test(arguments: [
    ("rong.csv", [UInt8]()), ("a.xlsx", Array("PK\u{3}\u{4}".utf8)),
    ("a.csv", Array("một,hai\r\n1,2\r\n".utf8)),
    ("a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    ("a.html", Array("<html><table></table>".utf8)),
  ])
  func saysWhyAFileCannotBeTakenIn(_ name: String, _ bytes: [UInt8]) throws {
    let answer = try program.upload(name, bytes, cookie: cookie)
    #expect(answer.status == 422)
    #expect(answer.body.contains(name))
    #expect(!answer.body.contains(program.folder.path))
  }

  @Test func codesAndUndoes() throws {
    let page = try program.get("/y-kien/2", cookie: cookie)
    let version = try #require(page.value(of: "phien-ban"))
    func code(_ topics: [String], version: String) throws -> HTTPAnswer {
      try send(
        "/y-kien/2",
        [("phien-ban", version), ("viec", "luu"), ("hang-doi", ""), ("ghi-chu", "<b>")]
          + topics.map { ("chu-de", $0) })
    }
    #expect(try code([], version: version).status == 422)
    #expect(try code(["khac", "phan-mem/loi"], version: version).status == 422)
    #expect(try code(["khong/co"], version: version).status == 422)
    #expect(try code(["phan-mem/loi"], version: version).status == 303)
    #expect(try code(["phan-mem/loi"], version: version).status == 409, "the version was used")
    let coded = try program.get("/y-kien/2", cookie: cookie)
    #expect(coded.body.contains("<b>Đang tính:</b>") && coded.body.contains("&lt;b&gt;"))
    #expect(try send("/hoan-tac", [("ve", "//evil.example")])["location"] == "/")
    #expect(try !program.get("/y-kien/2", cookie: cookie).body.contains("<b>Đang tính:</b>"))
    #expect(try send("/y-kien/999", [("phien-ban", "0"), ("viec", "luu")]).status == 404)
  }

  @Test func savesReportsAsAttachments() throws {
    let html = try send("/ngay/2025-09-22/tai-ve", [("phu-luc", "17"), ("dang", "html")])
    #expect(html.status == 200 && html["content-disposition"]?.hasPrefix("attachment") == true)
    let all = try send("/ngay/2025-09-22/tai-ve", [("phu-luc", "tat-ca")])
    #expect(all.status == 200 && all["content-type"] == "application/zip")
    #expect(try send("/ngay/2025-09-22/tai-ve", [("phu-luc", "99"), ("dang", "csv")]).status == 404)
  }
}
