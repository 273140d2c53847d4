import Foundation
import Testing

/// What leaves the program: checks 8 and 15 of reliability.md C4. (The journeys load every page with 200 payloads
/// in a browser.)
@Suite(.serialized)
struct ExportTests {
  static let formulas = ["=1+1", "@SUM(A1)", "+1", "-1", "\t=1"]
  static let secret = "Bí mật của xã bản"
  static let shared = Result {
    let program = try RunningProgram()
    let cookie = try program.signIn()
    let entries = formulas.map { "22/9/2025,An Giang,,Đảng ủy,Vướng mắc,\"\($0) \(secret)\",\"\($0)\"" }
    let headings = WorkTests.headings.dropLast() + ",Đơn vị\r\n"
    _ = try program.upload(
      "tinh.csv", Array((headings + entries.joined(separator: "\r\n")).utf8), cookie: cookie)
    let rejected = formulas.map { "22/9/2025,\"\($0)\",\"\($0)\",UBND,Vướng mắc,\"\($0)\"" }
    let receipt = try program.upload(
      "xau.csv", Array((WorkTests.headings + rejected.joined(separator: "\r\n")).utf8), cookie: cookie)
    return (program: program, cookie: cookie, receipt: receipt["location"] ?? "")
  }

  let program: RunningProgram
  let cookie: String
  let receipt: String

  init() throws {
    (program, cookie, receipt) = try Self.shared.get()
  }

  private func send(_ path: String, _ fields: [(String, String)]) throws -> HTTPAnswer {
    try program.send(path, fields, cookie: cookie)
  }

  /// The cells of a CSV text that a spreadsheet would run.
  private func running(_ csv: String) -> [String] {
    csv.components(separatedBy: CharacterSet(charactersIn: ",\r\n")).map {
      $0.trimmingCharacters(in: ["\"", "\u{FEFF}"])
    }.filter { cell in ["=", "@", "+", "-", "\t"].contains { cell.hasPrefix($0) } }
  }

  @Test("C4.15: rejected rows run nothing in a spreadsheet")
  func rejectedRowsRunNothing() throws {
    let rows = try send("\(receipt)/dong-bi-loai", [])
    #expect(rows.status == 200)
    #expect(rows["content-disposition"] == "attachment; filename=\"rejected.csv\"")
    for formula in Self.formulas { #expect(rows.body.contains("'\(formula)"), "\(formula)") }
    #expect(running(rows.body).isEmpty)
  }

  /// The appendices of the day, which is coded beside the answers.
  private func numbersOfTables() throws -> [Int] {
    for _ in 0..<200 {
      let page = try program.get("/ngay/2025-09-22", cookie: cookie).body
      let numbers = page.matches(of: /phu-luc\/(\d+)"/).compactMap { Int($0.output.1) }
      if !numbers.isEmpty { return numbers }
      usleep(100_000)
    }
    return []
  }

  @Test("C4.15: tables run nothing in a spreadsheet")
  func tablesRunNothing() throws {
    let numbers = try numbersOfTables()
    try #require(!numbers.isEmpty)
    var texts = 0
    for number in numbers {
      let csv = try send("/ngay/2025-09-22/tai-ve", [("phu-luc", "\(number)"), ("dang", "csv")])
      #expect(csv.status == 200)
      #expect(csv["content-disposition"]?.hasPrefix("attachment; filename=\"") == true)
      if csv.body.contains(Self.secret) { texts += 1 }
      #expect(running(csv.body).isEmpty, "appendix \(number)")
    }
    #expect(texts > 0, "an appendix prints what the provinces wrote")
  }

  @Test(
    "C4.15: errors tell nothing of files, statements or texts",
    arguments: [
      "/y-kien/999", "/khong-co", "/ngay/2024-01-01", "/ngay/2025-09-22/phu-luc/99", "/tu-dien/tep?ten=x",
      "/tu-dien/thu?chu-de=x&cum=y", "/nop-tep/bien-nhan/99",
    ])
  func errorsTellNothing(_ path: String) throws {
    let page = try program.get(path, cookie: cookie)
    #expect(page.status == 404)
    for secret in [program.folder.path, "SELECT", "SQLite", "Swift", "/work", "Lexicons"] {
      #expect(!page.body.contains(secret), "\(secret)")
    }
  }

  @Test("C4.15: the log holds no text of an entry") func logHoldsNoText() throws {
    _ = try program.get("/y-kien?tim=\(RunningProgram.encoded(Self.secret))", cookie: cookie)
    for secret in [Self.secret] + Self.formulas { #expect(!program.logText.contains(secret)) }
  }

  @Test(
    "C4.8: what was sent in stands in a page as text",
    arguments: [
      "<script>alert(1)</script>", "\"\u{301} onmouseover=alert(1) x=\"",
      "<\u{323}img src=x onerror=alert(1)>",
      "</textarea><script>alert(1)</script>", "{{{frame.token}}}", "\u{202E}gnp.exe", "&lt;b&gt;",
    ])
  func payloadsStayText(_ payload: String) throws {
    // By scalars: a quotation mark with a combining mark is one Character.
    let quoted = String(
      String.UnicodeScalarView(payload.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }))
    let own = "22/9/2025,An Giang,Bình Đức,UBND,Vướng mắc,\"\(quoted)\""
    let sent = try program.upload(
      "tai-trong.csv", Array((WorkTests.headings + own + "\r\n").utf8), cookie: cookie)
    #expect(sent.status == 303)
    let page = try program.get("/y-kien?tinh=91&khoi=ubnd&xep=thu-tu", cookie: cookie).body
    var escaped = ""
    for scalar in payload.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    #expect(Array(page.utf8).contains(Array(escaped.utf8)))
    if payload != escaped { #expect(!Array(page.utf8).contains(Array(payload.utf8))) }
  }
}
