import Coding
import Testing

/// Evidence says of what it speaks, in the lexicon's words.
struct EvidenceTermTests {
  private func terms(_ text: String, topic: String) throws -> [String] {
    try ShippedLexicon.code(text).evidence.filter { $0.topic == topic }.flatMap(\.terms)
  }

  @Test(arguments: [
    ("Thiếu máy tính, máy scan", ["máy scan", "máy tính"]),
    ("Thieu may tinh va may scan", ["máy scan", "máy tính"]),
    ("THIẾU MÁY VI TÍNH", ["máy vi tính"]),
    ("Không có máy scan", ["máy scan"]),
    ("Thiếu trang thiết bị", ["trang thiết bị"]),
    ("Đề nghị cấp bộ máy tính để bàn", ["bộ máy tính để bàn"]),
  ])
  func namesTheThings(text: String, expected: [String]) throws {
    #expect(try terms(text, topic: "thiet-bi/thieu") == expected)
  }

  @Test func aTermIsNamedOnceInEachPieceOfEvidence() throws {
    let coding = try ShippedLexicon.code("Thiếu máy in; máy in thiếu; thiếu máy in, máy in")
    for evidence in coding.evidence { #expect(Set(evidence.terms).count == evidence.terms.count) }
    #expect(Set(coding.evidence.flatMap(\.terms)) == ["máy in"])
  }

  @Test(arguments: ["Không có vướng mắc", "", "Như trên", "Đường truyền đã được nâng cấp"])
  func nothingSpeaksOfNothing(text: String) throws {
    #expect(try ShippedLexicon.code(text).evidence.allSatisfy(\.terms.isEmpty))
  }
}
