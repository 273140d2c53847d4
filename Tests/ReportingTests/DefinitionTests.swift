import Testing

@testable import Reporting

@Suite("Definitions")
struct DefinitionTests {
  @Test("cover the appendices that the program makes, by number")
  func shippedAppendices() {
    #expect(Fixtures.catalog.definitions.map(\.number) == [6] + Array(13...25))
    let topics = Fixtures.catalog.definitions.compactMap { definition -> String? in
      guard case .topics(let kind, let body, 3) = definition.form else { return nil }
      return "\(definition.number) \(kind.rawValue) \(body.rawValue)"
    }
    #expect(
      topics == [
        "6 vuong-mac ttpvhcc", "13 vuong-mac dang-uy", "14 kien-nghi dang-uy", "15 vuong-mac hdnd",
        "16 kien-nghi hdnd", "17 vuong-mac ubnd", "18 kien-nghi ubnd", "19 vuong-mac mttq",
        "20 kien-nghi mttq",
      ])
    #expect(
      Fixtures.catalog[21]?.form
        == .completion(bodies: [
          .partyCommittee, .peoplesCouncil, .peoplesCommittee, .fatherlandFront,
        ]))
    #expect(Fixtures.catalog[24]?.form == .texts(kind: .blocker, body: .peoplesCommittee))
    #expect(Fixtures.catalog[6]?.fileName == "appendix-06")
    #expect(Fixtures.catalog[7] == nil)
  }

  @Test(
    "that do not hold are refused with the appendix named",
    arguments: [
      ("    top: 3\n", "    top: 0\n", "appendix 6: top-k needs top, 1 or more"),
      ("    kind: vuong-mac\n", "", "appendix 6: top-k needs kind and body"),
      ("  - number: 13\n", "  - number: 6\n", "appendix 6: it is defined twice"),
      (
        "[STT, Tỉnh/thành phố, Vướng mắc chính trong ngày, Số xã gặp vướng mắc]", "[STT]",
        "appendix 6: it needs 4 columns"
      ),
      ("entries-columns: [STT, ", "entries-columns: [", "words: entries-columns needs 6 headings"),
    ])
  func refused(part: String, replacement: String, message: String) throws {
    let yaml = try Fixtures.shipped("appendices.yml").replacing(part, with: replacement, maxReplacements: 1)
    let error = #expect(throws: ReportingError.self) { try AppendixCatalog(yaml: yaml) }
    #expect(error?.description == message)
  }

  @Test("of layouts are refused where widths do not make 100 or a value is missing")
  func refusedLayouts() throws {
    let yaml = try Fixtures.shipped("layouts/dang.yml")
    let error = #expect(throws: ReportingError.self) {
      try PageLayout(yaml: yaml.replacing("[8, 21, 48, 23]", with: "[8, 21, 48, 22]"))
    }
    #expect(error?.description.hasPrefix("layout dang: widths") == true)
    #expect(throws: ReportingError.self) {
      try PageLayout(yaml: yaml.replacing("font: ", with: "typeface: "))
    }
  }

  @Test(
    "number appendices in Roman figures where the layout asks",
    arguments: [(6, "Phụ lục VI"), (14, "Phụ lục XIV"), (19, "Phụ lục XIX"), (40, "Phụ lục XL")])
  func romanFigures(number: Int, line: String) {
    #expect(Fixtures.government.heading.line(for: number) == line)
    #expect(Fixtures.party.heading.line(for: number) == "Phụ lục \(number)")
  }
}
