import Foundation
import Testing

/// What people do, over the wire and without a browser, against the running program.
@Suite(.serialized)
struct WorkTests {
  static let headings = "Ngày,Tỉnh/thành phố,Xã/phường/đặc khu,Khối cơ quan,Loại,Nội dung\r\n"
  static let shared = Result {
    let program = try RunningProgram()
    let cookie = try program.signIn()
    let rows = [
      "22/9/2025,An Giang,Bình Đức,UBND,Vướng mắc,Thiếu máy tính",
      "22/9/2025,An Giang,Mỹ Đức,UBND,Vướng mắc,Hoa giấy nở rộ",
      "22/9/2025,An Giang,Bình Đứcc,UBND,Vướng mắc,Mạng chậm",
      "22/9/2025,An Giang,Mỹ Đức,MTTQ,Vướng mắc,\"=HYPERLINK(\"\"x\"\") thiếu kinh phí\"",
    ]
    _ = try program.upload("xa.csv", Array((headings + rows.joined(separator: "\r\n")).utf8), cookie: cookie)
    return (program: program, cookie: cookie)
  }

  let program: RunningProgram
  let cookie: String

  init() throws {
    (program, cookie) = try Self.shared.get()
  }

  private func send(_ path: String, _ fields: [(String, String)]) throws -> HTTPAnswer {
    let token = try program.get("/nop-tep", cookie: cookie).formToken
    return try program.post(path, [("ma-phien", token)] + fields, cookie: cookie)
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

  @Test func noPageChangesAnything() throws {
    func trail() throws -> String { try program.get("/nhat-ky", cookie: cookie).body }
    let before = try trail()
    for path in SecurityTests.pages where !path.contains("tac-dong") {
      _ = try program.get(path, cookie: cookie)
    }
    for path in SecurityTests.acts { _ = try program.get(path, cookie: cookie) }
    #expect(try trail() == before)
  }

  // C4, 12
  @Test(arguments: [
    "(a+)+$", "%", "'", "' OR 1=1 --", "\\", "_", "máy tính", String(repeating: "a", count: 100_000),
  ])
  func searchesInLinearTime(_ words: String) throws {
    let clock = ContinuousClock()
    var status = 0
    let took = try clock.measure {
      status = try program.get("/y-kien?tim=\(RunningProgram.encoded(words))", cookie: cookie).status
    }
    // A longer address than headers may have is refused.
    #expect([200, 400, 414, 431].contains(status))
    #expect(took < .seconds(5), "an unoptimised build on a busy machine")
  }

  // C4, 15
  @Test func exportsRunNothingAndErrorsTellNothing() throws {
    let csv = try send("/ngay/2025-09-22/tai-ve", [("phu-luc", "19"), ("dang", "csv")])
    if csv.status == 200 { #expect(!csv.body.contains("\n=") && !csv.body.contains(",=")) }
    let rejected = try program.upload(
      "xau.csv", Array((Self.headings + "22/9/2025,=1+1,@SUM(A1),UBND,Vướng mắc,\t=x\r\n").utf8),
      cookie: cookie)
    let receipt = try #require(rejected["location"])
    let rows = try send("\(receipt)/dong-bi-loai", [])
    #expect(rows["content-disposition"] == "attachment; filename=\"rejected.csv\"")
    #expect(rows.body.contains("'=1+1") && rows.body.contains("'@SUM(A1)"))
    for path in ["/y-kien/999", "/khong-co", "/ngay/2024-01-01"] {
      let page = try program.get(path, cookie: cookie).body
      for secret in [program.folder.path, "SELECT", "SQLite", "swift"] { #expect(!page.contains(secret)) }
    }
    for secret in ["Thiếu máy tính", "Hoa giấy"] { #expect(!program.logText.contains(secret)) }
  }

  @Test func savesReportsAsAttachments() throws {
    let html = try send("/ngay/2025-09-22/tai-ve", [("phu-luc", "17"), ("dang", "html")])
    if html.status == 200 { #expect(html["content-disposition"]?.hasPrefix("attachment") == true) }
    let all = try send("/ngay/2025-09-22/tai-ve", [("phu-luc", "tat-ca")])
    #expect(all.status == 200 && all["content-type"] == "application/zip")
    #expect(try send("/ngay/2025-09-22/tai-ve", [("phu-luc", "99"), ("dang", "csv")]).status == 404)
  }
}

/// Several people behind a proxy that has authenticated them (reliability.md C5).
struct ProxyTests {
  @Test func rolesAreThoseOfTheListAndOnlyTheProxyIsHeard() throws {
    let users = FileManager.default.temporaryDirectory.appendingPathComponent("users-\(UUID())")
    try Data("# người dùng\nlan ma-hoa\nbinh bien-tap\n".utf8).write(to: users)
    defer { try? FileManager.default.removeItem(at: users) }
    func program(peer: String) throws -> RunningProgram {
      // The address that it prints is the proxy's, so the port has to be known.
      try RunningProgram(
        port: Int.random(in: 20_000..<30_000),
        [
          "--behind-proxy", "X-Remote-User", "--trusted-peer", peer, "--public-host", "vuongmac.example",
          "--users", users.path,
        ])
    }
    let own = try program(peer: "127.0.0.1")
    func headers(_ user: String) -> [String: String] {
      [
        "Host": "vuongmac.example", "X-Remote-User": user, "Origin": "https://vuongmac.example",
        "Sec-Fetch-Site": "same-origin",
      ]
    }
    #expect(try own.get("/", headers("lan")).body.contains("lan (mã hóa)"))
    #expect(try own.get("/", headers("khách")).body.contains("khách (xem)"))
    #expect(try own.get("/", headers("")).status == 400)
    #expect(try own.get("/?khoa=x", headers("lan")).status == 403)
    for (user, status) in [("lan", 403), ("binh", 303), ("khách", 403)] {
      let token = try own.get("/nop-tep", headers(user)).formToken
      #expect(
        try own.post("/tu-dien/nhap/bo", [("ma-phien", token)], cookie: nil, headers(user)).status == status)
    }
    let other = try program(peer: "192.0.2.1")
    #expect(try other.get("/", headers("lan")).status == 400)
  }
}
