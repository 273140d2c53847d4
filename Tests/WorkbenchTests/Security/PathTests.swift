import Foundation
import Testing

/// Paths that lead out of the program: check 10 of reliability.md C4. (`FileSetTests` has the symbolic links of `--out`.)
@Suite(.serialized)
final class PathTests: SecuredSuite {
  @Test(
    "C4.10: no page leads out of the program",
    arguments: [
      "/../etc/passwd", "/%2e%2e/etc/passwd", "/..%2fetc%2fpasswd", "/tep/../../etc/passwd",
      "/tep/..%2f..%2fetc",
      "/tep/%2e%2e%2f%2e%2e", "/tep//etc/passwd", "/tep/%252e%252e%252fetc", "/tep/style.css%00.txt",
      "/tep/.",
      "/tep/..", "/tep/style.css/../x", "//etc/passwd", "/ngay/../2025-09-22", "/ngay/%2e%2e",
      "/ngay/2025-9-22",
      "/ngay/2025-09-22%00", "/ngay/2025-09-22/phu-luc/..", "/ngay/2025-09-22/phu-luc/6%2f..",
      "/ngay/2025-09-22/phu-luc/-1", "/ngay/2025-09-22/phu-luc/99999999999999999999", "/y-kien/..",
      "/y-kien/%2e%2e%2f1", "/y-kien/-1", "/y-kien/1%00", "/y-kien/99999999999999999999",
      "/nop-tep/viec/..%2f",
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

  @Test(
    "C4.10: no field of a form leads out of the program",
    arguments: [
      "../x", "../../etc/passwd", "/etc/passwd", "..%2fx", "danh-sach/../chu-de", "./chu-de",
      "chu-de.yml\u{0}",
      "..\\x", "A", "", "a/", "/a", "a//b", "a b", "ă", "a/b/c/d/e", "-", ".", "..",
    ])
  func formsLeadNowhereBesides(_ name: String) throws {
    let token = try program.get("/nop-tep", cookie: cookie).formToken
    func send(_ path: String, _ fields: [(String, String)]) throws -> Int {
      try program.post(path, [("ma-phien", token)] + fields, cookie: cookie).status
    }
    let new = try send(
      "/tu-dien/tep-moi", [("loai", "danh-sach"), ("ten", name), ("noi-dung", "danh-sach: []")])
    #expect([400, 422].contains(new))
    let folder = try send("/tu-dien/tep-moi", [("loai", name), ("ten", "x"), ("noi-dung", "")])
    #expect(folder == 400)
    let saved = try send("/tu-dien/tep", [("ten", name), ("phien-ban", ""), ("noi-dung", "x")])
    #expect(saved == 409)
    let download = try send("/ngay/2025-09-22/tai-ve", [("phu-luc", name), ("dang", name)])
    #expect(download == 404)
    let lexicon = program.folder.appendingPathComponent("Lexicons")
    #expect(!FileManager.default.fileExists(atPath: lexicon.appendingPathComponent("../x.yml").path))
  }

  @Test("C4.10: the name of a file that is sent up is only a name")
  func uploadsKeepTheirPlace() throws {
    let answer = try program.upload(
      "../../../etc/cron.d/x.csv", Array("a,b\r\n1,2\r\n".utf8), cookie: cookie)
    #expect(answer.status == 422)
    #expect(!answer.body.contains("cron.d"))
  }
}
