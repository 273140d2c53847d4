import Yams

/// The words of the pages on the country and on trends: data, from `Reports/pages.yml`.
public struct PageWords: Hashable, Sendable, Decodable {
  struct Name: Hashable, Sendable, Decodable {
    let name: String
    let short: String
  }

  struct BodyName: Hashable, Sendable, Decodable {
    let body: ReportingBody
    let name: String
    let short: String
  }

  struct National: Hashable, Sendable, Decodable {
    let title: String
    let introduction: String
    let ranking: String
    let rankingColumns: [String]
    let heat: String
    let provinceColumns: [String]
    let country: String
    let legend: String
    let below: String
    let between: String
    let above: String
    let unreported: String
    let outside: String
    let listSheet: String
    let listColumns: [String]

    private enum CodingKeys: String, CodingKey {
      case title, introduction, ranking, heat, country, legend, below, between, above, unreported, outside
      case rankingColumns = "ranking-columns"
      case provinceColumns = "province-columns"
      case listSheet = "list-sheet"
      case listColumns = "list-columns"
    }
  }

  struct Trends: Hashable, Sendable, Decodable {
    let title: String
    let introduction: String
    let country: String
    let provinces: String
    let chart: String
    let line: String
    let topic: String
    let change: String
    let axis: String
  }

  private let kinds: [ReportingKind: Name]
  private let bodies: [BodyName]
  private let allBodies: Name
  private let subject: String
  private let sheet: String
  let contents: String
  /// Stands for a figure of a day or province that sent nothing.
  let missing: String
  let national: National
  let trends: Trends

  private enum CodingKeys: String, CodingKey {
    case kinds, bodies, subject, sheet, contents, missing, national, trends
    case allBodies = "all-bodies"
  }

  /// Reads and checks the words.
  ///
  /// - Throws: ``ReportingError`` that says what is missing.
  public init(yaml: String) throws(ReportingError) {
    do {
      self = try YAMLDecoder().decode(PageWords.self, from: yaml)
    } catch {
      throw ReportingError(.definition(place: "pages", problem: "\(error)"))
    }
    guard ReportingKind.allCases.allSatisfy({ kinds[$0] != nil }),
      Set(bodies.map(\.body)) == Set(ReportingBody.allCases)
    else {
      throw ReportingError(.definition(place: "pages", problem: "a kind or body has no name"))
    }
    for (columns, count) in [
      (national.rankingColumns, 4), (national.provinceColumns, 3), (national.listColumns, 7),
    ] where columns.count != count {
      throw ReportingError(.definition(place: "pages", problem: "\(columns) must be \(count) headings"))
    }
  }

  /// All subjects in the order of the pages: each kind first for all bodies, then body by body.
  public var subjects: [FigureSubject] {
    ReportingKind.allCases.flatMap { kind in
      [FigureSubject(kind: kind, body: nil)] + bodies.map { FigureSubject(kind: kind, body: $0.body) }
    }
  }

  /// "Vướng mắc – Đảng ủy".
  public func name(of subject: FigureSubject) -> String {
    self.subject.replacing("{kind}", with: name(of: subject.kind))
      .replacing("{body}", with: name(of: subject.body))
  }

  func name(of kind: ReportingKind) -> String { kinds[kind]?.name ?? kind.rawValue }

  func name(of body: ReportingBody?) -> String {
    body.map { body in bodies.first { $0.body == body }?.name ?? body.rawValue } ?? allBodies.name
  }

  /// "VM Đảng ủy": short enough for the name of a sheet.
  func sheetName(of subject: FigureSubject) -> String {
    let body = bodies.first { $0.body == subject.body }?.short ?? allBodies.short
    return sheet.replacing("{kind}", with: kinds[subject.kind]?.short ?? subject.kind.rawValue)
      .replacing("{body}", with: body)
  }
}

extension ReportingKind: CodingKeyRepresentable {}
