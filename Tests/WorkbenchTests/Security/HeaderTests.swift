import Foundation
import Testing

/// The headers of reliability.md C3: check 7 of C4.
@Suite(.serialized)
final class HeaderTests: SecuredSuite {
  @Test("C4.7: every answer carries the headers") func everyAnswerCarriesTheHeaders() throws {
    var answers = try SecuredProgram.pages.map { try program.get($0, cookie: cookie) }
    answers += try SecuredProgram.pages.map { try program.get($0) }
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
    answers.append(try program.post("/hoan-tac", [], cookie: cookie))
    answers.append(
      try HTTPAnswer.of(
        Array("PUT / HTTP/1.1\r\nHost: 127.0.0.1:\(program.port)\r\nConnection: close\r\n\r\n".utf8),
        port: program.port))
    answers.append(try brokenPage())
    #expect(
      Set(answers.map(\.status)).isSuperset(of: [200, 400, 401, 403, 404, 405, 413, 421, 500]))
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

  /// A page that fails: its file was damaged behind the program's back.
  private func brokenPage() throws -> HTTPAnswer {
    let own = try RunningProgram()
    let cookie = try own.signIn()
    let keep = own.folder.appendingPathComponent("store.sqlite.tu-dien")
    try FileManager.default.createDirectory(at: keep, withIntermediateDirectories: true)
    try Data("{not json\n".utf8).write(to: keep.appendingPathComponent("lich-su.jsonl"))
    let answer = try own.get("/tu-dien/lich-su", cookie: cookie)
    #expect(answer.status == 500)
    for secret in [own.folder.path, "JSON", "Swift", "lich-su.jsonl"] {
      #expect(!answer.body.contains(secret), "\(secret)")
    }
    return answer
  }
}
