import Submissions

/// Gives the topics of a label or text of the report, sorted; the caller has the lexicon.
public typealias PublishedTextCoder = (_ text: String, _ kind: EntryKind, _ body: Body) -> [String]

/// A report that was read, its findings, and the coder for its labels and texts: what the formats print.
public struct PublishedReportRenderer {
  let report: PublishedReport
  let findings: [Finding]
  let comparison: PublishedComparison?
  private let code: PublishedTextCoder

  /// - Parameter comparison: with our own ranking; nil where there is none of the day.
  public init(
    report: PublishedReport, findings: [Finding], comparison: PublishedComparison? = nil,
    code: @escaping PublishedTextCoder
  ) {
    self.report = report
    self.findings = findings
    self.comparison = comparison
    self.code = code
  }

  /// The appendices by number.
  var appendices: [(number: Int, content: PublishedAppendix)] {
    report.appendices.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func topics(of text: String, appendix: Int) -> [String] {
    AppendixSubject(appendix: appendix).map { code(text, $0.kind, $0.body) } ?? []
  }
}
