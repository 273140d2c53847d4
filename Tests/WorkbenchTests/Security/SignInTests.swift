import Foundation
import Testing

/// Who has signed in: checks 3, 4 and 6 of reliability.md C4.
@Suite(.serialized)
final class SignInTests: SecuredSuite {
  @Test("C4.3: gives nothing without a session", arguments: SecuredProgram.pages)
  func givesNothingWithoutSession(_ path: String) throws {
    for stranger in [nil, "vuongmac_\(program.port)=\(String(repeating: "A", count: 43))"] {
      let answer = try program.get(path, cookie: stranger)
      #expect(answer.status == 401)
      #expect(!answer.body.contains("<table") && !answer.body.contains("ma-phien"))
    }
  }

  @Test("C4.3: does nothing without a session", arguments: SecuredProgram.acts)
  func doesNothingWithoutSession(_ path: String) throws {
    #expect(try program.post(path, [("viec", "luu")], cookie: nil).status == 401)
  }

  @Test("C4.3: says without a session that it is ready, and no more") func tellsWithoutSessionThatItIsReady()
    throws
  {
    #expect(try program.get("/healthz").status == 200)
    #expect(try program.get("/healthz").body == "ok\n")
  }

  @Test("C4.4: the sign-in link serves once") func signsInOnce() throws {
    let own = try RunningProgram()
    let path = String(own.link[own.link.range(of: "/?")!.lowerBound...])
    let first = try own.get(path)
    #expect(first.status == 303 && first["location"] == "/")
    #expect(first["referrer-policy"] == "no-referrer", "the next request names no address with the token")
    let second = try own.get(path)
    #expect(second.status == 403 && second["set-cookie"] == nil)
    let wrong = try own.get(String(path.dropLast()) + "_")
    #expect(wrong.status == 403)
    let token = String(path.split(separator: "=").last!)
    #expect(!own.logText.contains(token))
    #expect(own.stop() == 0)
  }

  @Test("C4.4: of many who open the link at once one comes in") func letsOneIn() async throws {
    let own = try RunningProgram()
    let path = String(own.link[own.link.range(of: "/?")!.lowerBound...])
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { try own.get(path).status } }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(answers.count { $0 == 303 } == 1 && answers.count { $0 == 403 } == 7)
  }

  @Test("C4.6: the cookie is kept from scripts and foreign pages")
  func cookieIsKeptFromScriptsAndForeignPages() throws {
    let own = try RunningProgram()
    let answer = try own.get(String(own.link[own.link.range(of: "/?")!.lowerBound...]))
    let cookie = try #require(answer["set-cookie"])
    #expect(cookie.hasPrefix("vuongmac_\(own.port)="))
    for flag in ["HttpOnly", "SameSite=Strict", "Path=/"] { #expect(cookie.contains("; \(flag)")) }
    let value = cookie.split(separator: ";")[0].split(separator: "=")[1]
    #expect(value.utf8.count == 43)
  }
}
