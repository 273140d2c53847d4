import Foundation
import Testing

/// The checks of reliability.md C4 that a client can make from outside, against the running program.
@Suite(.serialized)
struct SecurityTests {
  /// One program for all tests; it ends with the test run.
  static let shared = Result {
    let program = try RunningProgram()
    return (program: program, cookie: try program.signIn())
  }

  let program: RunningProgram
  let cookie: String

  init() throws {
    (program, cookie) = try Self.shared.get()
  }

  static let pages = [
    "/", "/nhat-ky", "/nop-tep", "/nop-tep/viec/x", "/nop-tep/bien-nhan/1", "/y-kien", "/y-kien/1",
    "/ngay/2025-09-22", "/ngay/2025-09-22/phu-luc/6", "/ngay/2025-09-22/phu-luc/6/can-cu", "/tu-dien",
    "/tu-dien/chu-de?ma=phan-mem/loi", "/tu-dien/thu?chu-de=phan-mem/loi&cum=x",
    "/tu-dien/tep?ten=chu-de.yml", "/tu-dien/nhap", "/tu-dien/nhap/tac-dong", "/tu-dien/lich-su",
    "/tep/style.css", "/tep/workbench.js", "/nowhere",
  ]
  static let acts = [
    "/dang-xuat", "/hoan-tac", "/nop-tep", "/nop-tep/bien-nhan/1", "/nop-tep/bien-nhan/1/dong-bi-loai",
    "/y-kien/1", "/y-kien/hang-loat", "/y-kien/hang-loat/xem", "/ngay/2025-09-22/ma",
    "/ngay/2025-09-22/tai-ve", "/tu-dien/tep", "/tu-dien/tu-khoa", "/tu-dien/nhap/cong-bo",
    "/tu-dien/nhap/bo", "/tu-dien/lich-su/1",
  ]

  // 1
  @Test func listensOnThisMachineOnly() throws {
    let port = String(format: "%04X", program.port)
    let sockets = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
    let listening = sockets.split(separator: "\n").filter { $0.contains(":\(port) ") && $0.contains(" 0A ") }
    #expect(listening.count == 1)
    #expect(listening.allSatisfy { $0.contains("0100007F:\(port)") })
    let sixth = try String(contentsOfFile: "/proc/net/tcp6", encoding: .utf8)
    #expect(!sixth.split(separator: "\n").contains { $0.contains(":\(port) ") && $0.contains(" 0A ") })
  }

  // 2
  @Test(arguments: [
    "evil.example", "localhost.localdomain", "127.0.0.1.nip.io", "127.0.0.1", "localhost:1", "0.0.0.0", "",
  ])
  func refusesForeignHosts(_ host: String) throws {
    for path in ["/", "/healthz", "/y-kien"] {
      let answer = try program.get(path, cookie: cookie, ["Host": host])
      #expect([400, 403, 421].contains(answer.status), "\(host)\(path)")
    }
  }

  @Test func acceptsItsOwnNames() throws {
    for name in ["127.0.0.1", "localhost", "[::1]"] {
      #expect(try program.get("/", cookie: cookie, ["Host": "\(name):\(program.port)"]).status == 200)
    }
  }

  // 3
  @Test(arguments: pages)
  func givesNothingWithoutSession(_ path: String) throws {
    for stranger in [nil, "vuongmac_\(program.port)=\(String(repeating: "A", count: 43))"] {
      let answer = try program.get(path, cookie: stranger)
      #expect(answer.status == 401)
      #expect(!answer.body.contains("<table") && !answer.body.contains("ma-phien"))
    }
  }

  @Test(arguments: acts)
  func doesNothingWithoutSession(_ path: String) throws {
    #expect(try program.post(path, [("viec", "luu")], cookie: nil).status == 401)
  }

  @Test func tellsWithoutSessionThatItIsReady() throws {
    #expect(try program.get("/healthz").status == 200)
    #expect(try program.get("/healthz").body == "ok\n")
  }

  // 4
  @Test func signsInOnce() throws {
    let own = try RunningProgram()
    let path = String(own.link[own.link.range(of: "/?")!.lowerBound...])
    let first = try own.get(path)
    #expect(first.status == 303 && first["location"] == "/")
    let second = try own.get(path)
    #expect(second.status == 403 && second["set-cookie"] == nil)
    let wrong = try own.get(String(path.dropLast()) + "_")
    #expect(wrong.status == 403)
    let token = String(path.split(separator: "=").last!)
    #expect(!own.logText.contains(token))
    #expect(own.stop() == 0)
  }

  // 5
  @Test(arguments: acts)
  func refusesForeignForms(_ path: String) throws {
    let token = try program.get("/nop-tep", cookie: cookie).formToken
    let own = "http://127.0.0.1:\(program.port)"
    let foreign: [[String: String]] = [
      ["Origin": "https://evil.example"], ["Origin": "null"], ["Origin": ""],
      ["Origin": own, "Sec-Fetch-Site": "cross-site"], ["Origin": own, "Sec-Fetch-Site": "same-site"],
      ["Origin": "null", "Sec-Fetch-Site": "cross-site"], ["Origin": own, "Content-Type": "text/plain"],
      ["Origin": own, "Content-Type": "application/json"], ["Origin": "http://localhost:1"],
    ]
    for headers in foreign {
      let answer = try program.post(path, [("ma-phien", token)], cookie: cookie, headers)
      #expect(answer.status == 403, "\(headers)")
    }
    // Own page, but no token or another session's.
    for token in ["", String(repeating: "A", count: 43)] where path != "/nop-tep" {
      #expect(try program.post(path, [("ma-phien", token)], cookie: cookie).status == 403)
    }
  }

  @Test func noMethodButGetAndPost() throws {
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
      let request = "\(method) / HTTP/1.1\r\nHost: 127.0.0.1:\(program.port)\r\nConnection: close\r\n\r\n"
      let answer = try HTTPAnswer.of(Array(request.utf8), port: program.port)
      #expect([404, 405].contains(answer.status), "\(method)")
    }
  }

  // 6
  @Test func cookieIsKeptFromScriptsAndForeignPages() throws {
    let own = try RunningProgram()
    let answer = try own.get(String(own.link[own.link.range(of: "/?")!.lowerBound...]))
    let cookie = try #require(answer["set-cookie"])
    #expect(cookie.hasPrefix("vuongmac_\(own.port)="))
    for flag in ["HttpOnly", "SameSite=Strict", "Path=/"] { #expect(cookie.contains("; \(flag)")) }
    let value = cookie.split(separator: ";")[0].split(separator: "=")[1]
    #expect(value.utf8.count == 43)
  }

  // 7
  @Test func everyAnswerCarriesTheHeaders() throws {
    var answers = try Self.pages.map { try program.get($0, cookie: cookie) }
    answers += try Self.pages.map { try program.get($0) }
    answers.append(try program.get("/", ["Host": "evil.example"]))
    answers.append(try program.get("/healthz"))
    answers.append(
      try program.post("/hoan-tac", [("x", String(repeating: "a", count: 3 << 20))], cookie: cookie))
    answers.append(
      try HTTPAnswer.of(Array("GET / HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n".utf8), port: program.port))
    answers.append(
      try HTTPAnswer.of(
        Array("GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 100_000))\r\n\r\n".utf8),
        port: program.port))
    #expect(Set(answers.map(\.status)).isSuperset(of: [200, 400, 401, 404, 413, 421]))
    for answer in answers {
      #expect(answer.count("content-security-policy") == 1, "\(answer.status)")
      #expect(
        answer["content-security-policy"]
          == "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
      #expect(answer["x-content-type-options"] == "nosniff")
      #expect(answer["referrer-policy"] == "no-referrer")
      #expect(answer["cross-origin-opener-policy"] == "same-origin")
      #expect(answer["cross-origin-resource-policy"] == "same-origin")
      #expect(answer["cache-control"] == "no-store")
    }
  }

  // 10
  @Test(arguments: [
    "/../etc/passwd", "/%2e%2e/etc/passwd", "/..%2fetc%2fpasswd", "/tep/../../etc/passwd",
    "/tep/..%2f..%2fetc",
    "/tep/%2e%2e%2f%2e%2e", "/tep//etc/passwd", "/tep/%252e%252e%252fetc", "/tep/style.css%00.txt", "/tep/.",
    "/tep/..", "/tep/style.css/../x", "//etc/passwd", "/ngay/../2025-09-22", "/ngay/%2e%2e",
    "/ngay/2025-9-22",
    "/ngay/2025-09-22%00", "/ngay/2025-09-22/phu-luc/..", "/ngay/2025-09-22/phu-luc/6%2f..",
    "/ngay/2025-09-22/phu-luc/-1", "/ngay/2025-09-22/phu-luc/99999999999999999999", "/y-kien/..",
    "/y-kien/%2e%2e%2f1", "/y-kien/-1", "/y-kien/1%00", "/y-kien/99999999999999999999", "/nop-tep/viec/..%2f",
    "/nop-tep/bien-nhan/..%2f1", "/tu-dien/tep?ten=../Package.swift", "/tu-dien/tep?ten=/etc/passwd",
    "/tu-dien/tep?ten=%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/tu-dien/tep?ten=chu-de.yml%00",
    "/tu-dien/tep?ten=danh-sach/../chu-de.yml", "/tu-dien/tep?ten=./chu-de.yml",
    "/tu-dien/tep?ten=..%5cPackage.swift", "/tu-dien/tep?ten=file:///etc/passwd", "/tu-dien/tep?ten=",
    "/tu-dien/chu-de?ma=../x", "/tu-dien/chu-de?ma=", "/tu-dien/tep?ten=danh-sach",
  ])
  func leadsNowhereBesides(_ path: String) throws {
    let answer = try program.get(path, cookie: cookie)
    #expect([400, 404].contains(answer.status))
    #expect(!answer.body.contains("root:") && !answer.body.contains("swift-tools-version"))
  }

  // 11
  @Test func refusesBombs() throws {
    let clock = ContinuousClock()
    let before = try memory()
    var answer = ""
    let took = try clock.measure {
      let socket = try LocalSocket(port: program.port)
      socket.send(
        Array(
          ("POST /nop-tep HTTP/1.1\r\nHost: 127.0.0.1:\(program.port)\r\nCookie: \(cookie)\r\n"
            + "Origin: http://127.0.0.1:\(program.port)\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n").utf8))
      answer = String(decoding: socket.receiveAll().prefix(12), as: UTF8.self)
    }
    #expect(answer == "HTTP/1.1 422")
    #expect(took < .seconds(2))
    #expect(try endlessBody() == "HTTP/1.1 413")
    #expect(try memory() < before + 100 << 20)
  }

  /// Sends a chunked body without end, and gives the first twelve bytes of the answer.
  private func endlessBody() throws -> String {
    let socket = try LocalSocket(port: program.port)
    socket.send(
      Array(
        ("POST /nop-tep HTTP/1.1\r\nHost: 127.0.0.1:\(program.port)\r\nCookie: \(cookie)\r\n"
          + "Origin: http://127.0.0.1:\(program.port)\r\nContent-Type: multipart/form-data; boundary=b\r\n"
          + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n").utf8))
    let chunk = Array("100000\r\n".utf8) + [UInt8](repeating: 0x61, count: 1 << 20) + Array("\r\n".utf8)
    for _ in 0..<1024 where !socket.send(chunk) { break }
    return String(decoding: socket.receiveAll().prefix(12), as: UTF8.self)
  }

  /// Resident bytes of the program.
  private func memory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(program.processID)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) << 10
  }

  // 13
  @Test func slowClientsKeepNobodyOut() throws {
    let slow = try (0..<500).map { _ in try LocalSocket(port: program.port) }
    for socket in slow { socket.send(Array("GET / HTTP/1.1\r\nHost: ".utf8)) }
    var status = 0
    let took = try ContinuousClock().measure { status = try program.get("/healthz").status }
    #expect(status == 200)
    #expect(took < .seconds(1))
  }

  // 14
  @Test func keepsItsFilesToItself() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    where name.hasPrefix("store") {
      #expect(try mode(program.folder.appendingPathComponent(name)) & 0o077 == 0, "\(name)")
    }
    let spool = program.folder.appendingPathComponent("tmp")
    let folders = try FileManager.default.contentsOfDirectory(atPath: spool.path)
      .filter { $0.hasPrefix("vuongmac-") }
    #expect(folders.count == 1)
    for folder in folders { #expect(try mode(spool.appendingPathComponent(folder)) == 0o700) }
  }

  private func mode(_ url: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? Int ?? 0) & 0o777
  }
}
