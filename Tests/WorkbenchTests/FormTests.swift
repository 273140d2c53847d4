import Foundation
import Storage
import Testing

@testable import Workbench

struct FormTests {
  @Test(arguments: [
    ("a=1&b=2", "a", "1"), ("a=x+y", "a", "x y"), ("a=%C3%A1", "a", "á"), ("a=1&a=2", "a", "1"),
    ("a=b=c", "a", "b=c"), ("a", "a", ""), ("%61=1", "a", "1"),
  ])
  func readsFields(_ query: String, _ name: String, _ value: String) {
    #expect(FormFields(query: query)[name] == value)
  }

  @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "", "&&", "b=1"])
  func leavesOutWhatIsMalformed(_ query: String) {
    #expect(FormFields(query: query)["a"] == nil)
  }

  @Test func readsAFile() throws {
    let body =
      "--x\r\nContent-Disposition: form-data; name=\"ma\"\r\n\r\nmột\r\n--x\r\n"
      + "Content-Disposition: form-data; name=\"tep\"; filename=\"../C:\\thư mục\\xã.csv\"\r\n"
      + "Content-Type: text/csv\r\n\r\na\r\n--xy\r\nb\r\n--x--\r\n"
    let form = try MultipartForm(Data(body.utf8), contentType: "multipart/form-data; boundary=x")
    #expect(form.fields == ["ma": "một"])
    #expect(form.file?.name == "xã.csv")
    // "--xy" begins like the boundary and is the file's own.
    #expect((form.file?.bytes).map { String(decoding: $0, as: UTF8.self) } == "a\r\n--xy\r\nb")
  }

  @Test(arguments: [
    ("", "multipart/form-data; boundary=x"), ("--x", "multipart/form-data; boundary=x"),
    ("--x\r\n", "multipart/form-data; boundary=x"),
    ("--x\r\nA: b\r\n\r\nc", "multipart/form-data; boundary=x"),
    ("--x\r\nA: b\r\n\r\nc\r\n--x--", "multipart/form-data; boundary=x"), ("--x--", "text/plain"),
    ("--x--", "multipart/form-data"), ("--x--", "multipart/form-data; boundary="),
  ])
  func refusesWhatIsNoForm(_ body: String, _ type: String) {
    #expect(throws: PageError.self) { try MultipartForm(Data(body.utf8), contentType: type) }
  }

  @Test func readsHostileFormsWithoutTrapping() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "--x", "\r\n", "--", "Content-Disposition: form-data; name=\"a\"", "; filename=\"", "\"", "\r\n\r\n",
      "ế", "%", "\u{0}",
    ]
    for _ in 0..<2000 {
      let body = (0..<Int.random(in: 0..<20, using: &random)).map { _ in pieces.randomElement(using: &random)!
      }
      _ = try? MultipartForm(Data(body.joined().utf8), contentType: "multipart/form-data; boundary=x")
      _ = FormFields(query: body.joined())
    }
  }

  @Test(arguments: [
    ("/y-kien?a=1", "/y-kien?a=1"), ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil", "/"),
    ("/a\r\nSet-Cookie: x", "/"), ("", "/"),
  ])
  func goesBackToOwnPagesOnly(_ candidate: String, _ expected: String) {
    #expect(OwnAddress(candidate).text == expected)
  }

  @Test func queryStandsInItsAddress() {
    let address =
      "ngay=2025-09-22&tinh=91&khoi=ubnd&loai=kien-nghi&chu-de=phan-mem%2Floi&tim=m%C3%A1y%20%26&nguoi=chua"
      + "&xep=thu-tu&sau=1000.17"
    let query = QueueQuery(FormFields(query: address))
    #expect(query.address == address)
    #expect(QueueQuery(FormFields(query: query.address)) == query)
    #expect(query.after == ReviewCursor(doubt: 1000, entry: EntryID(rawValue: 17)))
  }

  @Test func anUnknownValueLeavesItsFieldOpen() {
    let query = QueueQuery(FormFields(query: "ngay=31/2/2025&khoi=x&loai=&sau=1&xep=?"))
    #expect(query == QueueQuery(FormFields(query: nil)))
  }
}
