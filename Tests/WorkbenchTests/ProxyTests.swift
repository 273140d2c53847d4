import Foundation
import Testing

/// Several people behind a proxy that has authenticated them (reliability.md C5).
@Suite(.serialized)
struct ProxyTests {
  static let users = "# người dùng\nhoa xem\nlan ma-hoa\nbinh bien-tap\nson quan-tri\n"
  private static let file = FileManager.default.temporaryDirectory.appendingPathComponent("users-\(UUID())")
  static let shared = Result { try start(file: file) }

  let program: RunningProgram

  init() throws {
    program = try Self.shared.get()
  }

  private static func start(
    file: URL, peer: String = "127.0.0.1", _ arguments: [String] = []
  ) throws -> RunningProgram {
    try Data(users.utf8).write(to: file)
    // The address that it prints is the proxy's, so the port has to be known.
    return try RunningProgram(
      port: Int.random(in: 20_000..<30_000),
      [
        "--behind-proxy", "X-Remote-User", "--trusted-peer", peer, "--public-host", "vuongmac.example",
        "--users", file.path,
      ] + arguments)
  }

  private func headers(_ user: String) -> [String: String] {
    [
      "Host": "vuongmac.example", "X-Remote-User": user, "Origin": "https://vuongmac.example",
      "Sec-Fetch-Site": "same-origin",
    ]
  }

  private func send(
    _ path: String, _ fields: [(String, String)], as user: String
  ) throws -> HTTPAnswer {
    let token = try program.get("/", headers(user)).formToken
    return try program.post(path, [("ma-phien", token)] + fields, cookie: nil, headers(user))
  }

  @Test("C5.2: another address than a loopback one needs the proxy's header, address and host")
  func saysWhatAProxyNeeds() throws {
    for arguments in [
      ["--behind-proxy", "X-User"], ["--behind-proxy", "X-User", "--trusted-peer", "127.0.0.1"],
      ["--trusted-peer", "127.0.0.1"], ["--users", "/dev/null"], ["--refuse-unknown"],
    ] {
      #expect(try RunningProgram.run(["serve"] + arguments).status == 2, "\(arguments)")
    }
  }

  @Test("C5.3: the header counts only from the proxy itself")
  func hearsOnlyTheProxy() throws {
    #expect(try program.get("/", headers("lan")).body.contains("lan (mã hóa)"))
    #expect(try program.get("/", headers("")).status == 400)
    var forwarded = headers("")
    forwarded["X-Forwarded-For"] = "127.0.0.1"
    forwarded["X-Forwarded-User"] = "son"
    #expect(try program.get("/", forwarded).status == 400)
    // The proxy must overwrite the header: two of them are somebody's attempt.
    let twice =
      "GET / HTTP/1.1\r\nHost: vuongmac.example\r\nX-Remote-User: lan\r\nX-Remote-User: son\r\n"
      + "Connection: close\r\n\r\n"
    #expect(try HTTPAnswer.of(Array(twice.utf8), port: program.port).status == 400)
    #expect(try program.get("/?khoa=x", headers("lan")).status == 403, "no sign-in link here")
    let own = Self.file.appendingPathExtension("other")
    defer { try? FileManager.default.removeItem(at: own) }
    let other = try Self.start(file: own, peer: "192.0.2.1")
    forwarded["X-Remote-User"] = "son"
    #expect(try other.get("/", forwarded).status == 400)
  }

  /// What each act needs; those of the lowest role that may do it succeed or fail for another reason.
  @Test(
    "C5.5: each act asks for its role",
    arguments: [
      ("/hoan-tac", 1), ("/y-kien/1", 1), ("/y-kien/hang-loat", 1), ("/y-kien/hang-loat/xem", 1),
      ("/nop-tep/bien-nhan/1", 1), ("/ngay/2025-09-22/ma", 1), ("/tu-dien/tep", 2), ("/tu-dien/tep-moi", 2),
      ("/tu-dien/tu-khoa", 2), ("/tu-dien/nhap/cong-bo", 2), ("/tu-dien/nhap/bo", 2),
      ("/tu-dien/lich-su/1", 2),
    ])
  func actsAskForTheirRole(_ path: String, _ needed: Int) throws {
    for (rank, user) in ["hoa", "lan", "binh", "son"].enumerated() {
      let status = try send(path, [], as: user).status
      #expect((status == 403) == (rank < needed), "\(user): \(status)")
    }
    #expect(try (send(path, [], as: "khách").status == 403) == (needed > 0), "nobody knows them: they look")
  }

  @Test("C5.5: sending files up asks for its role") func uploadAsksForItsRole() throws {
    for (user, status) in [("hoa", 403), ("lan", 303)] {
      let token = try program.get("/nop-tep", headers(user)).formToken
      let answer = try program.upload(
        "xa.csv", Array((WorkTests.headings + WorkTests.rows[0]).utf8), token: token, headers: headers(user))
      #expect(answer.status == status)
    }
  }

  @Test("C5.5: unknown people are refused where that is set") func refusesTheUnknown() throws {
    let file = Self.file.appendingPathExtension("strict")
    defer { try? FileManager.default.removeItem(at: file) }
    let strict = try Self.start(file: file, ["--refuse-unknown"])
    #expect(try strict.get("/", headers("khách")).status == 403)
    #expect(try strict.get("/", headers("hoa")).status == 200)
  }

  @Test("C5.6: a session ends when its role changes") func sessionsEndWithTheRole() throws {
    let file = Self.file.appendingPathExtension("changing")
    defer { try? FileManager.default.removeItem(at: file) }
    let own = try Self.start(file: file)
    let token = try own.get("/", headers("binh")).formToken
    try Data("binh xem\n".utf8).write(to: file)
    #expect(try own.get("/", headers("binh")).body.contains("binh (xem)"))
    let old = try own.post("/tu-dien/nhap/bo", [("ma-phien", token)], cookie: nil, headers("binh"))
    #expect(old.status == 403 && old.body.contains("Biểu mẫu đã cũ"))
    try FileManager.default.removeItem(at: file)
    #expect(try own.get("/", headers("son")).body.contains("son (xem)"), "no list, no role")
  }

  @Test("C5.6: every change has its author, and nobody's update is lost") func changesHaveAuthors() throws {
    let token = try program.get("/nop-tep", headers("lan")).formToken
    _ = try program.upload(
      "nhieu-nguoi.csv", Array((WorkTests.headings + WorkTests.rows[1]).utf8), token: token,
      headers: headers("lan"))
    let list = try program.get("/y-kien?xep=thu-tu", headers("lan")).body
    let id = try #require(list.firstMatch(of: /Chọn ý kiến (\d+)/)?.output.1)
    func version() throws -> String {
      try #require(try program.get("/y-kien/\(id)", headers("binh")).value(of: "phien-ban"))
    }
    let seen = try version()
    let act = [("viec", "luu"), ("chu-de", "phan-mem/loi"), ("hang-doi", "")]
    #expect(try send("/y-kien/\(id)", [("phien-ban", seen)] + act, as: "lan").status == 303)
    #expect(try send("/y-kien/\(id)", [("phien-ban", seen)] + act, as: "binh").status == 409)
    #expect(try program.get("/y-kien/\(id)", headers("hoa")).body.contains("lan, "))
    let undo = try send("/hoan-tac", [("ve", "/")], as: "binh")
    #expect(undo.status == 303)
    #expect(try version() != seen, "what lan did only lan undoes")
    #expect(try program.get("/nhat-ky", headers("hoa")).body.contains("<td>lan</td><td>mã</td>"))

    // The lexicon: files, draft and editions.
    let page = try program.get("/tu-dien/tep?ten=uu-tien.yml", headers("binh"))
    let file = try #require(page.value(of: "phien-ban"))
    func save(_ text: String, as user: String) throws -> Int {
      try send(
        "/tu-dien/tep", [("ten", "uu-tien.yml"), ("phien-ban", file), ("noi-dung", text)], as: user
      ).status
    }
    #expect(try save("# một\n", as: "binh") == 303)
    #expect(try save("# hai\n", as: "son") == 409)
    let draft = try program.get("/tu-dien/nhap", headers("son"))
    #expect(draft.body.contains("<li>binh "))
    #expect(try send("/tu-dien/nhap/bo", [("phien-ban", "cũ")], as: "son").status == 409)
    let seenDraft = try #require(draft.value(of: "phien-ban"))
    #expect(try send("/tu-dien/nhap/bo", [("phien-ban", seenDraft)], as: "son").status == 303)
    #expect(try send("/tu-dien/lich-su/1", [("phien-ban", "cũ")], as: "son").status == 409)
  }
}
