import Foundation
import Testing

@testable import Reporting

/// Every document and workbook as a package of ECMA-376: what a strict reader asks of it before it looks at the
/// content.
@Suite("Packages of Office")
struct PackageTests {
  private static func packages() throws -> [(name: String, archive: ZipReader)] {
    let layout = Fixtures.party
    let reports = [
      try Fixtures.report(), try Fixtures.completionReport(), try Fixtures.textsReport(HostileTexts.all),
    ]
    let words = PageFixtures.words
    return try [
      ("documents", DocxRenderer(layout: layout).render(reports)),
      ("government", DocxRenderer(layout: Fixtures.government).render(reports)),
      ("workbook", XlsxRenderer(layout: layout).render(reports)),
      ("country", NationalWorkbook(words: words, layout: layout).render(PageFixtures.national())),
      ("trends", TrendWorkbook(words: words, layout: layout).render(PageFixtures.trends())),
    ].map { ($0, try ZipReader($1)) }
  }

  @Test("hold parts that parse and stand once")
  func parts() throws {
    for (name, archive) in try Self.packages() {
      #expect(archive.entries.allSatisfy { OfficeReader.parses($0.text) }, "\(name)")
      #expect(Set(archive.entries.map(\.name)).count == archive.entries.count, "\(name)")
    }
  }

  @Test("give every part a type, and no type to a part that is not there")
  func types() throws {
    for (name, archive) in try Self.packages() {
      var overrides: [String] = []
      var endings: [String] = []
      try OfficeReader.parse(archive["[Content_Types].xml"]) { event in
        switch event {
        case .start("Override", let attributes): overrides.append(attributes["PartName"] ?? "")
        case .start("Default", let attributes): endings.append(attributes["Extension"] ?? "")
        default: break
        }
      }
      let parts = archive.entries.map { "/\($0.name)" }
      #expect(overrides.allSatisfy(parts.contains), "\(name)")
      for part in parts where part != "/[Content_Types].xml" {
        #expect(
          overrides.contains(part) || endings.contains { part.hasSuffix(".\($0)") }, "\(name): \(part)")
      }
    }
  }

  @Test("point only at parts and relationships that are there")
  func relationships() throws {
    for (name, archive) in try Self.packages() {
      let parts = Set(archive.entries.map(\.name))
      var identifiers: [String: Set<String>] = [:]
      for entry in archive.entries where entry.name.hasSuffix(".rels") {
        // "xl/_rels/workbook.xml.rels" speaks for "xl/workbook.xml".
        let source = entry.name.replacing("_rels/", with: "").dropLast(5)
        let folder = source.split(separator: "/").dropLast()
        try OfficeReader.parse(entry.text) { event in
          guard case .start("Relationship", let attributes) = event else { return }
          identifiers[String(source), default: []].insert(attributes["Id"] ?? "")
          let target = Self.resolved(attributes["Target"] ?? "", in: folder.map(String.init))
          #expect(parts.contains(target), "\(name): \(entry.name) points at \(target)")
        }
      }
      for entry in archive.entries where !entry.name.hasSuffix(".rels") {
        try OfficeReader.parse(entry.text) { event in
          guard case .start(let element, let attributes) = event else { return }
          for (key, value) in attributes where key.hasPrefix("r:") {
            #expect(
              identifiers[entry.name]?.contains(value) == true,
              "\(name): \(entry.name), \(element) asks for \(value)")
          }
        }
      }
    }
  }

  @Test("keep the schema's order of elements")
  func order() throws {
    for (name, archive) in try Self.packages() {
      for entry in archive.entries {
        var open: [(element: String, place: Int)] = []
        var checked = 0
        try OfficeReader.parse(entry.text) { event in
          switch event {
          case .start(let element, _):
            if let parent = open.last, let order = SchemaOrder.children(of: parent.element) {
              let place = order.firstIndex(of: element) ?? order.firstIndex(of: "*")
              #expect(
                (place ?? -1) >= parent.place, "\(name): \(entry.name), \(element) in \(parent.element)")
              open[open.count - 1].place = place ?? parent.place
              checked += 1
            }
            open.append((element, 0))
          case .end: open.removeLast()
          case .text: break
          }
        }
        if entry.name == "word/document.xml" || entry.name.hasPrefix("xl/worksheets/sheet") {
          #expect(checked >= 20, "\(name): \(entry.name)")
        }
      }
    }
  }

  @Test("end every cell of a document's table with a paragraph, and the document with its section")
  func paragraphs() throws {
    let xml = try #require(try Self.packages().first?.archive["word/document.xml"])
    var last: [String] = [""]
    try OfficeReader.parse(xml) { event in
      switch event {
      case .start: last.append("")
      case .end(let element):
        let child = last.removeLast()
        if element == "w:tc" { #expect(child == "w:p") }
        if element == "w:body" { #expect(child == "w:sectPr") }
        last[last.count - 1] = element
      case .text: break
      }
    }
  }

  private static func resolved(_ target: String, in folder: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for part in target.split(separator: "/") {
      if part == ".." { _ = path.popLast() } else { path.append(String(part)) }
    }
    return path.joined(separator: "/")
  }
}
