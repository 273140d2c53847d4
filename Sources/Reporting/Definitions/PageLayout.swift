import Yams

/// How printed pages look: data, from `Reports/layouts/`.
public struct PageLayout: Hashable, Sendable, Decodable {
  public struct Paper: Hashable, Sendable, Decodable {
    let width: Double
    let height: Double

    private enum CodingKeys: String, CodingKey {
      case width = "width-mm"
      case height = "height-mm"
    }
  }

  /// Millimetres.
  public struct Margins: Hashable, Sendable, Decodable {
    let top: Double
    let bottom: Double
    let left: Double
    let right: Double
  }

  /// Points.
  public struct Sizes: Hashable, Sendable, Decodable {
    let heading: Double
    let title: Double
    let reference: Double
    let table: Double
    let note: Double
    let pageNumber: Double

    private enum CodingKeys: String, CodingKey {
      case heading, title, reference, table, note
      case pageNumber = "page-number"
    }
  }

  public struct PageNumber: Hashable, Sendable, Decodable {
    let fromTop: Double
    let onFirstPage: Bool

    private enum CodingKeys: String, CodingKey {
      case fromTop = "from-top-mm"
      case onFirstPage = "on-first-page"
    }
  }

  /// Percent of the table's width, column by column.
  public struct Widths: Hashable, Sendable, Decodable {
    let topics: [Double]
    let completion: [Double]
    let texts: [Double]

    private enum CodingKeys: String, CodingKey {
      case topics = "top-k"
      case completion, texts
    }
  }

  /// "dang" or "nd30".
  public let name: String
  let paper: Paper
  let margins: Margins
  let font: String
  let sizes: Sizes
  let pageNumber: PageNumber
  public let heading: AppendixHeading
  private let widths: Widths

  private enum CodingKeys: String, CodingKey {
    case name, paper, font, heading, widths
    case margins = "margins-mm"
    case sizes = "sizes-pt"
    case pageNumber = "page-number"
  }

  /// Reads a layout.
  ///
  /// - Throws: ``ReportingError`` where a value is missing or the widths of a table do not make 100.
  public init(yaml: String) throws(ReportingError) {
    do {
      self = try YAMLDecoder().decode(PageLayout.self, from: yaml)
    } catch {
      throw ReportingError(.definition(place: "layout", problem: "\(error)"))
    }
    for widths in [widths.topics, widths.completion, widths.texts] where widths.reduce(0, +) != 100 {
      throw ReportingError(.definition(place: "layout \(name)", problem: "widths \(widths) do not make 100"))
    }
  }

  /// Percent of the table's width for each column of the form.
  func widths(for form: AppendixDefinition.Form) -> [Double] {
    switch form {
    case .topics: widths.topics
    case .completion: widths.completion
    case .texts: widths.texts
    }
  }

  /// Width between the margins in millimetres.
  var textWidth: Double { paper.width - margins.left - margins.right }
}
