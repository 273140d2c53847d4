import Foundation
import TestSupport
import Testing

/// What would keep the program busy or swell it: checks 11 and 12 of reliability.md C4.
@Suite(.serialized)
final class LoadTests: SecuredSuite {
  @Test("C4.11: refuses compressed and endless bodies") func refusesBombs() throws {
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

  @Test(
    "C4.11: refuses bombs in files",
    arguments: [
      "zip.xlsx", "entity.xlsx", "external.xlsx", "deep.jsonl", "wide.csv", "array.jsonl",
    ])
  func refusesFilesThatSwell(_ name: String) throws {
    let bytes = Self.bomb(name)
    let before = try memory()
    var answer: HTTPAnswer?
    let took = try ContinuousClock().measure { answer = try program.upload(name, bytes, cookie: cookie) }
    #expect(answer?.status == 422 || answer?.status == 303, "\(answer?.status ?? 0)")
    #expect(answer?.status == 422 || !name.hasSuffix("xlsx"))
    #expect(took < .seconds(Self.isOptimised ? 2 : 20))
    #expect(try memory() < before + 100 << 20)
    #expect(answer?.body.contains("root:") != true)
  }

  private static func bomb(_ name: String) -> [UInt8] {
    let sheet = WorkbookBuilder.data([WorkbookBuilder.headings, WorkbookBuilder.good])
    switch name {
    case "zip.xlsx":
      var workbook = WorkbookBuilder(sheet: sheet)
      workbook.parts["xl/worksheets/sheet1.xml"] = nil
      var zip = workbook.archive
      zip.deflate("xl/worksheets/sheet1.xml", before: "<worksheet>", repeating: " ", count: 300 << 20)
      return zip.bytes()
    case "entity.xlsx":
      var workbook = WorkbookBuilder(sheet: sheet)
      let entities = (1...12).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }
      workbook.parts["xl/sharedStrings.xml"] =
        "<!DOCTYPE sst [<!ENTITY e0 \"x\">\(entities.joined())]>"
        + "<sst xmlns=\"\(WorkbookBuilder.main)\"><si><t>&e12;</t></si></sst>"
      return workbook.bytes()
    case "external.xlsx":
      var workbook = WorkbookBuilder(sheet: sheet)
      workbook.parts["xl/sharedStrings.xml"] =
        "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
        + "<sst xmlns=\"\(WorkbookBuilder.main)\"><si><t>&e;</t></si></sst>"
      return workbook.bytes()
    case "deep.jsonl":
      return Array((String(repeating: "{\"a\":", count: 200_000) + "\n").utf8)
    case "array.jsonl": return Array((String(repeating: "[", count: 1_000_000) + "\n").utf8)
    default: return Array((String(repeating: "a,", count: 1_000_000) + "\r\n").utf8)
    }
  }

  /// Whether the program was built with optimisation; it is built as these tests are.
  private static let isOptimised: Bool = {
    var isDebug = false
    assert(
      {
        isDebug = true; return true
      }())
    return !isDebug
  }()

  @Test(
    "C4.12: searches by parameters and in linear time",
    arguments: [
      "(a+)+$", "(a|a)*b", "%", "_", "'", "' OR 1=1 --", "\\", "\"; DROP TABLE entries; --",
      String(repeating: "a", count: 100_000), String(repeating: "%", count: 5000),
    ])
  func searchesQuickly(_ words: String) throws {
    let answers = try (0..<5).map { _ in
      let clock = ContinuousClock()
      let start = clock.now
      let answer = try program.get("/y-kien?tim=\(RunningProgram.encoded(words))", cookie: cookie)
      return (status: answer.status, took: clock.now - start)
    }
    // A longer address than headers may have is refused.
    #expect(answers.allSatisfy { [200, 400, 414, 431].contains($0.status) })
    #expect(try #require(answers.map(\.took).min()) < .milliseconds(100))
  }

  /// Terms that would stand for millions of wordings.
  @Test(
    "C4.12: refuses terms that stand for too much",
    arguments: [
      Array(repeating: "(a|b)", count: 40).joined(separator: " "), "a .. .. .. .. .. .. .. b",
      String(repeating: "(", count: 900), "<so> <so> <so>",
    ])
  func refusesTermsThatSwell(_ term: String) throws {
    let day = Array((WorkTests.headings + WorkTests.rows[0]).utf8)
    _ = try program.upload("thu.csv", day, cookie: cookie)
    let before = try memory()
    let answer = try program.get(
      "/tu-dien/thu?chu-de=thiet-bi%2Fthieu&cum=\(RunningProgram.encoded(term))", cookie: cookie)
    #expect([200, 422].contains(answer.status))
    #expect(try memory() < before + 300 << 20)
  }
}
