import Foundation
import Testing

/// Requests that do not come from our pages: check 5 of reliability.md C4.
@Suite(.serialized)
final class ForgeryTests: SecuredSuite {
  @Test("C4.5: refuses foreign forms", arguments: SecuredProgram.acts)
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

  @Test("C4.5: no method but GET, HEAD and POST") func noMethodButGetAndPost() throws {
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
      let request = "\(method) / HTTP/1.1\r\nHost: 127.0.0.1:\(program.port)\r\nConnection: close\r\n\r\n"
      let answer = try HTTPAnswer.of(Array(request.utf8), port: program.port)
      #expect(answer.status == 405, "\(method)")
    }
  }

  @Test("C4.5: what is refused changes no row, and no page changes anything")
  func changesNothing() throws {
    let own = try RunningProgram()
    let cookie = try own.signIn()
    _ = try own.upload("xa.csv", Array((WorkTests.headings + WorkTests.rows[0]).utf8), cookie: cookie)
    let version = try #require(try own.get("/y-kien/1", cookie: cookie).value(of: "phien-ban"))
    func trail() throws -> String { try own.get("/nhat-ky", cookie: cookie).body }
    let before = try trail()
    let token = try own.get("/nop-tep", cookie: cookie).formToken
    let fields = [
      ("ma-phien", token), ("phien-ban", version), ("viec", "luu"), ("chu-de", "phan-mem/loi"),
      ("hang-doi", ""),
    ]
    let foreign = ["Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"]
    #expect(try own.post("/y-kien/1", fields, cookie: cookie, foreign).status == 403)
    for path in SecuredProgram.pages where !path.contains("tac-dong") {
      _ = try own.get(path, cookie: cookie)
    }
    for path in SecuredProgram.acts { _ = try own.get(path, cookie: cookie) }
    #expect(try trail() == before)
    #expect(try own.post("/y-kien/1", fields, cookie: cookie).status == 303, "the same from our page does")
    #expect(try trail() != before)
  }
}
