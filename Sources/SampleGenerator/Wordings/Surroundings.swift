import Foundation
import Submissions
import Yams

/// What stands around the topics of a long entry: openings, what is in order, closings.
struct Surroundings {
  private let openings: [EntryKind: [WordingLine]]
  private let settled: [WordingLine]
  private let closings: [WordingLine]

  init(file: URL) throws {
    let name = file.lastPathComponent
    guard let root = try Yams.compose(yaml: CorpusError.text(of: file))?.mapping else {
      throw CorpusError(file: name, reason: "is no YAML mapping")
    }
    func lines(_ node: Node?) throws -> [WordingLine] {
      guard let text = node?.string else { throw CorpusError(file: name, reason: "a list is missing") }
      return try text.split(separator: "\n").map {
        try WordingLine($0, defaultBodies: Body.allCases, file: name)
      }
    }
    var openings: [EntryKind: [WordingLine]] = [:]
    for kind in EntryKind.allCases {
      openings[kind] = try lines(root["mo-dau"]?.mapping?[Node(kind.rawValue)])
    }
    self.openings = openings
    settled = try lines(root["da-on"])
    closings = try lines(root["ket"])
  }

  func opening(_ kind: EntryKind, _ body: Body, _ random: inout SplitMix64) -> String {
    Self.pick(openings[kind] ?? [], body, &random)
  }

  func settledMatter(_ body: Body, _ random: inout SplitMix64) -> String { Self.pick(settled, body, &random) }

  func closing(_ body: Body, _ random: inout SplitMix64) -> String { Self.pick(closings, body, &random) }

  private static func pick(_ lines: [WordingLine], _ body: Body, _ random: inout SplitMix64) -> String {
    random.pick(lines.filter { $0.bodies.contains(body) })?.text ?? ""
  }
}
