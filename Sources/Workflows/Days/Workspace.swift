import Coding
import Foundation
import Reporting
import Submissions

/// What every use case on days needs: units, lexicon, appendix definitions, names of things, layout.
public struct Workspace: Sendable {
  public let units: UnitRegistry
  public private(set) var lexicon: CompiledLexicon
  public let catalog: AppendixCatalog
  public let things: ThingNames
  public let pageWords: PageWords
  public let layout: PageLayout

  /// - Parameter lexicon: folder of a lexicon other than the one that ships.
  /// - Throws: what is wrong with the files, by file and line.
  public init(_ files: ProjectFiles, lexicon: URL? = nil, layout: String = "dang") throws {
    try self.init(
      files, units: Self.units(of: files), lexicon: Lexicon(directory: lexicon ?? files.lexicon),
      layout: layout)
  }

  init(_ files: ProjectFiles, units: UnitRegistry, lexicon: Lexicon, layout: String) throws {
    self.units = units
    self.lexicon = try CompiledLexicon(lexicon)
    catalog = try AppendixCatalog(
      yaml: String(contentsOf: files.reports.appendingPathComponent("appendices.yml"), encoding: .utf8))
    things = try ThingNames(
      yaml: String(contentsOf: files.reports.appendingPathComponent("things.yml"), encoding: .utf8))
    pageWords = try PageWords(
      yaml: String(contentsOf: files.reports.appendingPathComponent("pages.yml"), encoding: .utf8))
    self.layout = try PageLayout(
      yaml: String(
        contentsOf: files.reports.appendingPathComponent("layouts/\(layout).yml"), encoding: .utf8))
  }

  /// The same with another lexicon.
  public func with(_ lexicon: CompiledLexicon) -> Workspace {
    var workspace = self
    workspace.lexicon = lexicon
    return workspace
  }

  /// The provinces as tables print them.
  var provinceFigures: [ProvinceFigures] {
    units.provinces.map {
      ProvinceFigures(
        number: $0.number, code: $0.code.rawValue, name: $0.tableName,
        fullName: $0.kind == .city ? "Thành phố \($0.name)" : $0.name, communes: $0.communeCount)
    }
  }

  /// The topics in the lexicon's order, `khong-co` and `khac` behind them.
  var topicDefinitions: [TopicDefinition] {
    (lexicon.lexicon.topics + lexicon.lexicon.outside).map {
      TopicDefinition(
        code: $0.code, category: $0.category,
        labels: [.blocker: $0.blockerLabel, .suggestion: $0.suggestionLabel])
    }
  }

  /// The official wordings of all topics, by code.
  func topicLabels(for kind: ReportingKind) -> [String: String] {
    topicDefinitions.reduce(into: [:]) { labels, topic in labels[topic.code] = topic.labels[kind] }
  }
}
