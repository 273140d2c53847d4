import Yams

/// All appendices that the program can make, as `Reports/appendices.yml` defines them.
public struct AppendixCatalog: Sendable {
  /// By number.
  public let definitions: [AppendixDefinition]
  public let words: ReportWords

  /// Reads and checks the definitions.
  ///
  /// - Throws: ``ReportingError`` that names the appendix and what is wrong with it.
  public init(yaml: String) throws(ReportingError) {
    let file: CatalogFile
    do {
      file = try YAMLDecoder().decode(CatalogFile.self, from: yaml)
    } catch {
      throw ReportingError(.definition(place: "appendices", problem: "\(error)"))
    }
    var definitions: [AppendixDefinition] = []
    for record in file.appendices {
      definitions.append(try record.definition(abbreviations: file.abbreviations, words: file.words))
    }
    self.definitions = definitions.sorted { $0.number < $1.number }
    words = file.words
    for (one, next) in zip(self.definitions, self.definitions.dropFirst()) where one.number == next.number {
      throw ReportingError(.definition(place: "appendix \(one.number)", problem: "it is defined twice"))
    }
    for (name, headings, count) in [
      ("entries-columns", words.entriesColumns, 6), ("details-columns", words.detailsColumns, 10),
      ("compared-columns", words.comparedColumns, 3),
    ] where headings.count != count {
      throw ReportingError(.definition(place: "words", problem: "\(name) needs \(count) headings"))
    }
  }

  /// The definition of an appendix; nil where there is none of that number.
  public subscript(number: Int) -> AppendixDefinition? {
    definitions.first { $0.number == number }
  }
}

private struct CatalogFile: Decodable {
  let appendices: [AppendixRecord]
  let abbreviations: [Abbreviation]
  let words: ReportWords
}

private struct AppendixRecord: Decodable {
  enum Form: String, Decodable {
    case topics = "top-k"
    case completion, texts
  }

  let number: Int
  let form: Form
  let kind: ReportingKind?
  let body: ReportingBody?
  let bodies: [ReportingBody]?
  let top: Int?
  let title: String
  let summary: String
  let columns: [String]
  let split: [String]?
  let notes: [String]?

  func definition(
    abbreviations: [Abbreviation], words: ReportWords
  ) throws(ReportingError) -> AppendixDefinition {
    let checkedForm = try checkedForm()
    let columnCount =
      switch checkedForm {
      case .topics: 4
      case .completion(let bodies): 2 + bodies.count
      case .texts: 3
      }
    guard columns.count == columnCount else { throw problem("it needs \(columnCount) columns") }
    guard columns.allSatisfy({ !$0.isEmpty }) else { throw problem("a column has no heading") }
    return AppendixDefinition(
      number: number, form: checkedForm, title: title, summary: summary, columns: columns,
      split: split ?? [], notes: notes ?? [], abbreviations: abbreviations, words: words)
  }

  private func checkedForm() throws(ReportingError) -> AppendixDefinition.Form {
    switch form {
    case .topics:
      guard let kind, let body else { throw problem("top-k needs kind and body") }
      guard let top, top > 0 else { throw problem("top-k needs top, 1 or more") }
      guard split?.count == 3 else { throw problem("top-k needs split, 3 headings") }
      return .topics(kind: kind, body: body, top: top)
    case .completion:
      guard let bodies, !bodies.isEmpty else { throw problem("completion needs bodies") }
      return .completion(bodies: bodies)
    case .texts:
      guard let kind, let body else { throw problem("texts needs kind and body") }
      return .texts(kind: kind, body: body)
    }
  }

  private func problem(_ text: String) -> ReportingError {
    ReportingError(.definition(place: "appendix \(number)", problem: text))
  }
}
