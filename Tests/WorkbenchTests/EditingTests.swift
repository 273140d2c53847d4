import Foundation
import Testing

/// What editors do with the lexicon, over the wire, against the running program.
@Suite(.serialized)
struct EditingTests {
  static let shared = Result {
    let program = try RunningProgram()
    let cookie = try program.signIn()
    let rows = (1...6).map {
      "22/9/2025,An Giang,\(["Bình Đức", "Mỹ Đức", "Long Xuyên"][$0 % 3]),UBND,Vướng mắc,"
        + "Quầy hoa giấy thử nghiệm số \($0) chưa ổn"
    }
    let others = [
      "22/9/2025,An Giang,Bình Đức,UBND,Vướng mắc,Thiếu máy tính và đường truyền chậm",
      "22/9/2025,An Giang,Mỹ Đức,UBND,Vướng mắc,Thiếu máy in",
    ]
    let file = WorkTests.headings + (rows + others).joined(separator: "\r\n")
    _ = try program.upload("xa.csv", Array(file.utf8), cookie: cookie)
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

  private func discardDraft() throws {
    let draft = try program.get("/tu-dien/nhap", cookie: cookie)
    guard let version = draft.value(of: "phien-ban") else { return }
    #expect(try send("/tu-dien/nhap/bo", [("phien-ban", version)]).status == 303)
  }

  @Test func phrasesOfWhatIsNotCodedBecomeTermsOfTheDraft() throws {
    let page = try program.get("/tu-dien/con-sot?danh-sach=may-moc", cookie: cookie)
    #expect(page.status == 200)
    #expect(page.body.contains("<mark>hoa giấy") || page.body.contains("hoa giấy thử nghiệm"))
    let phrase = try #require(page.body.firstMatch(of: /name="tu-khoa" value="([^"]+)"/)?.output.1)
    #expect(page.value(of: "danh-sach") == "may-moc")
    let back = try #require(page.value(of: "ve")).replacing("&amp;", with: "&")
    let added = try send(
      "/tu-dien/tu-khoa", [("danh-sach", "may-moc"), ("tu-khoa", String(phrase)), ("ve", back)])
    #expect(added.status == 303 && added["location"] == back)
    #expect(try program.get("/tu-dien/nhap", cookie: cookie).body.contains(phrase))
    try discardDraft()
  }

  @Test(arguments: [
    ("cum", "hoa giấy thử nghiệm", 6), ("quy-tac", "cum: |\n  hoa giấy thử nghiệm", 6),
    ("quy-tac", "doi-tuong: [may-moc]\ndau-hieu: [thieu]", 2), ("cum", "không có cụm này", 0),
  ])
  func triesATermOrARule(_ field: String, _ text: String, _ hits: Int) throws {
    let page = try program.get(
      "/tu-dien/thu?chu-de=thiet-bi%2Fthieu&\(field)=\(RunningProgram.encoded(text))", cookie: cookie)
    #expect(page.status == 200)
    #expect(page.body.contains("<dd>\(hits)/8</dd>"))
    #expect(page.body.ranges(of: "<tr><td><a href=\"/y-kien/").count == hits)
    #expect(page.body.contains("Bắt được trong mẫu chuẩn"))
  }

  @Test(arguments: ["doi-tuong: [khong-co-danh-sach]\ndau-hieu: [thieu]", "x: [", "cum: |\n  (a"])
  func saysWhatIsWrongWithARule(_ rule: String) throws {
    let page = try program.get(
      "/tu-dien/thu?chu-de=thiet-bi%2Fthieu&quy-tac=\(RunningProgram.encoded(rule))", cookie: cookie)
    #expect(page.status == 200)
    #expect(page.body.contains("role=\"alert\"") && !page.body.contains("kwic"))
  }

  @Test func topicSaysWhatItSharesAndHowMuchItCovers() throws {
    let page = try program.get("/tu-dien/chu-de?ma=thiet-bi/thieu", cookie: cookie).body
    #expect(page.contains("22/9/2025</a>") && page.contains(">25,0% <meter"), "two of eight entries")
    #expect(page.contains("<td><a href=\"/tu-dien/chu-de?ma=thiet-bi/duong-truyen\">"), "one has both")
    #expect(page.contains("Từ khóa có cả trong danh sách khác"))
  }

  @Test func newFilesBecomePartOfTheLexicon() throws {
    let form = try program.get("/tu-dien/tep-moi?loai=danh-sach", cookie: cookie).body
    #expect(form.contains("name=\"ten\""))
    let list = "danh-sach:\n  - ma: hoa-thu\n    vai-tro: doi-tuong\n    tu:\n      - hoa giấy thử nghiệm\n"
    let rule =
      "chu-de: thiet-bi/thieu\nquy-tac:\n  - ma: hoa-chua-on\n    co: [hoa-thu]\n    dung:\n"
      + "      - Hoa giấy thử nghiệm số 1\n    sai:\n      - Hoa hồng\n"
    for (kind, name, contents) in [
      ("danh-sach", "thiet-bi-hoa", list), ("quy-tac", "thiet-bi/hoa", rule),
    ] {
      let fields = [("loai", kind), ("ten", name), ("noi-dung", contents.replacing("\n", with: "\r\n"))]
      #expect(try send("/tu-dien/tep-moi", fields).status == 303)
      #expect(try send("/tu-dien/tep-moi", fields).status == 409, "there is such a file by now")
    }
    let draft = try program.get("/tu-dien/nhap", cookie: cookie)
    let version = try #require(draft.value(of: "phien-ban"))
    let before = try program.get("/ngay/2025-09-22", cookie: cookie).body
    #expect(!before.contains("từ điển cũ"))
    let published = try send(
      "/tu-dien/nhap/cong-bo", [("phien-ban", version), ("ghi-chu", "Thêm hoa giấy")])
    #expect(published.status == 303)
    let lexicon = program.folder.appendingPathComponent("Lexicons")
    let written = try String(
      contentsOf: lexicon.appendingPathComponent("danh-sach/thiet-bi-hoa.yml"), encoding: .utf8)
    #expect(written == list)

    // The day is coded anew by itself; whatever is shown meanwhile says which lexicon it is of.
    var page = ""
    for _ in 0..<600 {
      page = try program.get("/ngay/2025-09-22", cookie: cookie).body
      #expect(page.contains("phu-luc/17"), "there is always a table")
      if !page.contains("từ điển cũ") && !page.contains("Đang mã ngày") { break }
      usleep(20_000)
    }
    let table = try program.get("/ngay/2025-09-22/phu-luc/17", cookie: cookie).body
    #expect(table.contains("3/102") || table.contains("(3 xã") || table.contains(">3/"), "three communes")

    // One click back: the new files are gone.
    let history = try program.get("/tu-dien/lich-su", cookie: cookie)
    #expect(history.body.contains("Thêm hoa giấy"))
    let current = try #require(history.value(of: "phien-ban"))
    #expect(try send("/tu-dien/lich-su/1", [("phien-ban", current)]).status == 303)
    #expect(
      !FileManager.default.fileExists(
        atPath: lexicon.appendingPathComponent("danh-sach/thiet-bi-hoa.yml").path))
    #expect(try send("/tu-dien/lich-su/1", [("phien-ban", current)]).status == 409)
  }
}
