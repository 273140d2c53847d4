/// What one appendix of the daily report counts and how it is worded: data, from `Reports/appendices.yml`.
public struct AppendixDefinition: Hashable, Sendable {
  /// The three kinds of table.
  public enum Form: Hashable, Sendable {
    /// The `top` topics that most communes named, province by province.
    case topics(kind: ReportingKind, body: ReportingBody, top: Int)
    /// The share of criteria that a province has completed, one column a body.
    case completion(bodies: [ReportingBody])
    /// What the provinces' own offices wrote.
    case texts(kind: ReportingKind, body: ReportingBody)

    /// The bodies that have a column of shares, from left to right.
    var completionBodies: [ReportingBody] {
      if case .completion(let bodies) = self { bodies } else { [] }
    }
  }

  public let number: Int
  public let form: Form
  /// With `{day}`, and for texts `{reported}` and `{of}`, to be filled in.
  public let title: String
  /// What the table shows, for those who hear it read aloud.
  public let summary: String
  /// Headings of the columns as printed, from left to right.
  public let columns: [String]
  /// Headings in place of the last column where its figures stand in cells of their own; empty where they
  /// always do.
  public let split: [String]
  /// Sentences below the table.
  public let notes: [String]
  /// Abbreviations to be spelled out below the table where it uses them.
  public let abbreviations: [Abbreviation]
  public let words: ReportWords

  /// "appendix-06": the name of the appendix's files, without the ending.
  public var fileName: String { "appendix-\(CalendarDay.padded(number, to: 2))" }
}

/// A short form and what it stands for.
public struct Abbreviation: Hashable, Sendable, Decodable {
  public let short: String
  public let long: String
}
