import Foundation
import Testing

@testable import Reporting

@Suite("The country on one day")
struct NationalTests {
  private func page(_ figures: NationalFigures) -> String {
    let page = NationalPage(words: PageFixtures.words, layout: Fixtures.party)
    return String(decoding: page.render(figures), as: UTF8.self)
  }

  private func workbook() throws -> ZipReader {
    let workbook = NationalWorkbook(words: PageFixtures.words, layout: Fixtures.party)
    return try ZipReader(workbook.render(PageFixtures.national()))
  }

  @Test("ranks topics by communes, ties in the lexicon's order, without khac and khong-co")
  func ranking() throws {
    let group = try PageFixtures.national().groups[0]
    #expect(group.topics.map(\.code) == ["thiet-bi/thieu", "phan-mem/loi", "nhan-luc/thieu"])
    #expect(group.topics.map(\.communes) == [31, 6, 6])
    #expect(group.topics[0].byProvince == [30, 1, 0, 0])
    #expect(group.nothing == 12)
    #expect(group.other == 3)
    #expect(group.hasReported == [true, true, true, false])
  }

  @Test("leaves out subjects of which nothing was sent")
  func emptySubjects() throws {
    let figures = try PageFixtures.national([
      (PageFixtures.serviceCentres, []), (PageFixtures.councils, PageFixtures.counts),
    ])
    #expect(figures.groups.map(\.subject) == [PageFixtures.councils])
  }

  @Test("refuses figures of what is not listed")
  func unknown() {
    #expect(throws: ReportingError(.unknownProvince(code: "00"))) {
      try PageFixtures.national([
        (PageFixtures.councils, [PageFixtures.count("00", "phan-mem/loi", 1)])
      ])
    }
    #expect(throws: ReportingError(.unknownTopic(code: "x"))) {
      try PageFixtures.national([(PageFixtures.councils, [PageFixtures.count("91", "x", 1)])])
    }
  }

  @Test("is written as kept")
  func snapshots() throws {
    try expectSnapshot(Array(page(PageFixtures.national()).utf8), named: "ca-nuoc.html")
    let sheets = { (name: String) in name.contains("worksheets/") || name.hasSuffix("workbook.xml") }
    try expectSnapshot(workbook().dump(sheets), named: "ca-nuoc.xlsx.txt")
  }

  @Test("has a row a province, a caption and scopes, and runs nothing")
  func structure() throws {
    let page = page(try PageFixtures.national())
    #expect(page.contains("<html lang=\"vi\">"))
    #expect(
      page.contains("<tr><td class=\"n\">1</td><th scope=\"row\">An Giang</th><td class=\"n\">102</td>"))
    #expect(page.contains("<td class=\"h5\">29,4</td><td class=\"h2\">2,0</td><td class=\"h0\">0</td>"))
    #expect(page.components(separatedBy: "<caption").count == 3)
    #expect(!page.contains("<script"))
    #expect(!page.contains(" style=\""))
    // Huế only said "nothing": its shares are nought. Quảng Ngãi sent nothing: it has none.
    #expect(page.contains("TP. Huế</th><td class=\"n\">40</td><td class=\"h0\">0</td>"))
    #expect(page.contains("Quảng Ngãi</th><td class=\"n\">96</td><td class=\"h0\">–</td>"))
  }

  @Test("gives the spreadsheet the shares as numbers and a scale of colours of its own")
  func colours() throws {
    let archive = try workbook()
    let names = try archive["xl/workbook.xml"].matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
    #expect(names == ["Nội dung", "VM TTPVHCC"])
    let sheet = try archive["xl/worksheets/sheet2.xml"]
    #expect(
      sheet.contains(
        "<conditionalFormatting sqref=\"D4:F8\"><cfRule type=\"colorScale\" priority=\"1\"><colorScale>"
          + "<cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"10\"/><cfvo type=\"num\" val=\"40\"/>"))
    #expect(sheet.contains("<pane xSplit=\"2\" ySplit=\"3\""))
    let rows = try OfficeReader.cells(sheet: sheet, sharedStrings: archive["xl/sharedStrings.xml"])
    #expect(rows[3].prefix(6) == ["1", "An Giang", "102", "29.4", "2", "0"])
    #expect(rows[6].dropFirst(3).prefix(3) == ["–", "–", "–"])
    // 31 and 6 of 341 communes.
    #expect(rows[7].suffix(5) == ["Cả nước", "341", "9.1", "1.8", "1.8"])
  }

  @Test(
    "colours a share by its printed figure",
    arguments: [
      (0, 0), (1, 1), (19, 1), (20, 2), (49, 2), (50, 3), (99, 3), (100, 4), (199, 4), (200, 5), (399, 5),
      (400, 6), (1000, 6),
    ])
  func steps(tenths: Int, step: Int) {
    #expect(HeatScale.step(tenths: tenths) == step)
  }

  @Test("keeps every figure readable on its colour, and every line on its page")
  func contrast() {
    for step in HeatScale.steps {
      #expect(Contrast.of(step.light, 0x000000) >= 4.5)
      #expect(Contrast.of(step.dark, 0xFFFFFF) >= 4.5)
    }
    for (one, next) in zip(HeatScale.steps, HeatScale.steps.dropFirst()) {
      #expect(Contrast.of(one.light, next.light) >= 1.15, "steps of light cannot be told apart")
      #expect(Contrast.of(one.dark, next.dark) >= 1.15, "steps of dark cannot be told apart")
    }
    for line in TrendStyle.lines {
      #expect(Contrast.of(line.light, 0xFFFFFF) >= 3)
      #expect(Contrast.of(line.dark, 0x14171A) >= 3)
    }
  }

  @Test("escapes what a lexicon's labels hold")
  func hostile() throws {
    let topic = Fixtures.topic("x/y", "a<b>\"\u{301}&'", "c")
    let figures = try NationalFigures(
      day: Fixtures.day, provinces: Fixtures.provinces, topics: [topic],
      counts: [(PageFixtures.serviceCentres, [PageFixtures.count("91", "x/y", 1)])])
    let page = page(figures)
    #expect(page.contains("a&lt;b&gt;&quot;\u{301}&amp;&#39;"))
    #expect(!page.contains("a<b>"))
  }
}

/// Contrast of two colours by WCAG 2.
enum Contrast {
  static func of(_ one: UInt32, _ other: UInt32) -> Double {
    let (darker, lighter) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func luminance(_ colour: UInt32) -> Double {
    let parts = [16, 8, 0].map { shift in
      let part = Double(colour >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
