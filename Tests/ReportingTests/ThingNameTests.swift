import Testing

@testable import Reporting

@Suite("Names of things")
struct ThingNameTests {
  private static let names = try! ThingNames(
    yaml: """
      things:
        thiet-bi:
          - name: máy tính
            forms: [máy vi tính, laptop]
          - {name: máy scan, forms: [máy quét]}
          - {name: máy quét mã}
          - {name: Zoom}
        nhan-luc:
          - {name: văn thư}
      """)

  @Test(
    "are those of the longest form among a term's words",
    arguments: [
      ("máy tính", "máy tính"), ("bộ máy vi tính để bàn", "máy tính"), ("LAPTOP", "máy tính"),
      ("máy quét", "máy scan"), ("chiếc máy quét mã vạch", "máy quét mã"), ("zoom", "Zoom"),
      // Of equally long forms the first.
      ("máy scan và laptop của máy tính", "máy scan"),
    ])
  func longestForm(term: String, name: String) {
    #expect(Self.names.name(of: term, category: "thiet-bi") == name)
  }

  @Test(
    "are none for generic terms, parts of words and other categories",
    arguments: ["trang thiết bị", "máy", "máytính", "văn thư", "", " "])
  func noName(term: String) {
    #expect(Self.names.name(of: term, category: "thiet-bi") == nil)
  }

  @Test("are none where the category has none")
  func otherCategory() {
    #expect(Self.names.name(of: "máy tính", category: "kinh-phi") == nil)
  }

  @Test("refuse a form that stands for two things, and what is no list of things")
  func refused() {
    let twice = "things: {thiet-bi: [{name: a, forms: [x]}, {name: b, forms: [X]}]}"
    #expect {
      try ThingNames(yaml: twice)
    } throws: { error in
      "\(error)".contains("things of thiet-bi: ")
        && "\(error)".lowercased().contains("\"x\" stands for \"a\"")
    }
    #expect(throws: ReportingError.self) { try ThingNames(yaml: "things: [máy tính]") }
  }
}
