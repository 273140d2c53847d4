import Foundation
import Testing

/// Coding all that a filter finds, and taking it back, also after the program was started anew.
@Suite(.serialized)
struct BulkTests {
  /// More than a page of the queue shows.
  private static let rows = (1...120).map {
    "22/9/2025,An Giang,\(["Bình Đức", "Mỹ Đức", "Long Xuyên"][$0 % 3]),UBND,Vướng mắc,Hoa giấy số \($0)"
  }
  private static let query = "ngay=2025-09-22&tim=hoa"

  private func send(
    _ program: RunningProgram, _ cookie: String, _ path: String, _ fields: [(String, String)]
  ) throws -> HTTPAnswer {
    let token = try program.get("/nop-tep", cookie: cookie).formToken
    return try program.post(path, [("ma-phien", token)] + fields, cookie: cookie)
  }

  private func coded(_ program: RunningProgram, _ cookie: String) throws -> String {
    let page = try program.get("/y-kien?ngay=2025-09-22&nguoi=co", cookie: cookie).body
    return String(page.firstMatch(of: /<p role="status">([0-9.]+) ý kiến/)?.output.1 ?? "")
  }

  @Test func codesAllThatTheFilterFindsAndUndoesItAfterARestart() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bulk-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = ["--store", folder.appendingPathComponent("kho.sqlite").path]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    do {
      let program = try RunningProgram(store)
      let cookie = try program.signIn()
      let file = WorkTests.headings + Self.rows.joined(separator: "\r\n")
      _ = try program.upload("nhieu.csv", Array(file.utf8), cookie: cookie)
      let choice = [("hang-doi", Self.query), ("pham-vi", "bo-loc"), ("chu-de", "phan-mem/loi")]
      let preview = try send(program, cookie, "/y-kien/hang-loat/xem", choice)
      #expect(preview.body.contains("<h1>Mã hàng loạt 120 ý kiến</h1>"))
      #expect(preview.body.ranges(of: "Hoa giấy số").count == 120, "each of them is named")
      let digest = try #require(preview.value(of: "dau-van"))

      // Nothing is done that was not shown.
      #expect(try send(program, cookie, "/y-kien/hang-loat", choice).status == 409)
      let entry = try program.get("/y-kien/7", cookie: cookie)
      let version = try #require(entry.value(of: "phien-ban"))
      _ = try send(
        program, cookie, "/y-kien/7", [("phien-ban", version), ("viec", "luu"), ("chu-de", "kinh-phi/thieu")])
      #expect(
        try send(program, cookie, "/y-kien/hang-loat", choice + [("dau-van", digest)]).status == 409)
      #expect(try coded(program, cookie) == "1")
      let again = try send(program, cookie, "/y-kien/hang-loat/xem", choice)
      let shown = try #require(again.value(of: "dau-van"))
      let done = try send(program, cookie, "/y-kien/hang-loat", choice + [("dau-van", shown)])
      #expect(done.status == 303)
      #expect(try coded(program, cookie) == "120")
      #expect(program.stop() == 0)
    }
    let program = try RunningProgram(store)
    let cookie = try program.signIn()
    #expect(try program.get("/", cookie: cookie).body.contains("mã hàng loạt 120 ý kiến"))
    #expect(try send(program, cookie, "/hoan-tac", [("ve", "/")]).status == 303)
    #expect(try coded(program, cookie) == "1", "what was coded alone before still counts")
    #expect(try send(program, cookie, "/hoan-tac", [("ve", "/")]).status == 303)
    #expect(try coded(program, cookie) == "0")
    #expect(!(try program.get("/", cookie: cookie).body.contains("id=\"hoan-tac\"")))
  }
}
