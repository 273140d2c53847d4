import Foundation
import Submissions
import Yams

/// One YAML file of wordings: topics over kinds over forms over lines (Corpus/README.md).
struct WordingFile {
  private let name: String
  /// In the order of the lines.
  private(set) var wordings: [Wording] = []

  init(file: URL) throws {
    name = file.lastPathComponent
    guard let root = try Yams.compose(yaml: CorpusError.text(of: file))?.mapping else {
      throw CorpusError(file: name, reason: "is no YAML mapping")
    }
    for (key, block) in root {
      let topics = (key.string ?? "").split(separator: " ").map(String.init).sorted()
      guard !topics.isEmpty, let block = block.mapping else {
        throw CorpusError(file: name, reason: "every key must be one or more topics over a mapping")
      }
      try read(block, topics: topics)
    }
  }

  private mutating func read(_ block: Node.Mapping, topics: [String]) throws {
    let bodies = try block["bodies"]?.string?.split(separator: " ").map { code in
      guard let body = Body(rawValue: String(code)) else {
        throw CorpusError(file: name, reason: "\(topics): '\(code)' is no body")
      }
      return body
    }
    for (key, forms) in block where key.string != "bodies" {
      guard let kind = EntryKind(rawValue: key.string ?? ""), let forms = forms.mapping else {
        throw CorpusError(file: name, reason: "\(topics): kinds are vuong-mac and kien-nghi")
      }
      for (key, lines) in forms {
        guard let form = Wording.Form(rawValue: key.string ?? ""), let lines = lines.string else {
          throw CorpusError(file: name, reason: "\(topics): forms are terse, sentence, story and spoken")
        }
        for line in lines.split(separator: "\n") {
          let parts = try WordingLine(line, defaultBodies: bodies ?? Body.allCases, file: name)
          wordings.append(
            Wording(
              text: parts.text, form: form, kind: kind, topics: topics, bodies: parts.bodies,
              regions: parts.regions))
        }
      }
    }
  }
}
