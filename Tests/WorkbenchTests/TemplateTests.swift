import Foundation
import Testing

@testable import Workbench

struct TemplateTests {
  static let folder = RunningProgram.root.appendingPathComponent("Sources/Workbench/Templates")

  @Test func everyTemplateIsRead() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
    #expect(Set(files) == Set(EmbeddedFiles.templates.keys))
    _ = try Pages()
  }

  /// What reliability.md C2 and C3 ban: unescaped insertions, and anything inline that the policy forbids.
  @Test func noTemplateInsertsUnescapedOrInline() {
    for (name, text) in EmbeddedFiles.templates {
      for banned in ["{{{", "{{&", "{{%", "style=", "<style", "javascript:", "http://", "https://"] {
        #expect(!text.contains(banned), "\(name): \(banned)")
      }
      #expect(text.firstMatch(of: /\son[a-z]+=/) == nil, "\(name)")
      #expect(text.ranges(of: "<script").count == text.ranges(of: "<script src=\"/tep/").count, "\(name)")
    }
  }

  @Test func everyFormThatChangesAnythingCarriesTheToken() {
    for (name, text) in EmbeddedFiles.templates {
      let forms = text.ranges(of: "method=\"post\"").count
      #expect(text.ranges(of: "name=\"ma-phien\" value=\"{{frame.token}}\"").count == forms, "\(name)")
    }
  }

  @Test func scriptsNeverInsertMarkup() throws {
    let script = String(decoding: try #require(EmbeddedFiles.assets["workbench.js"]).bytes, as: UTF8.self)
    for banned in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("] {
      #expect(!script.contains(banned), "\(banned)")
    }
  }

  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"),
    ("\"\u{301}", "&quot;\u{301}"),
    ("<\u{323}script", "&lt;\u{323}script"),
    ("&\u{300}", "&amp;\u{300}"),
    ("a\u{0}b", "a\u{FFFD}b"),
    ("Tiê\u{301}ng Việt 🇻🇳", "Tiê\u{301}ng Việt 🇻🇳"),
  ])
  func escapesScalarByScalar(_ text: String, _ expected: String) {
    #expect(Array(HTMLText().escapeText(text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
