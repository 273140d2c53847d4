import Submissions

/// Gives the topics of a label or text of the report, sorted; the caller has the lexicon.
public typealias PublishedTextCoder = (_ text: String, _ kind: EntryKind, _ body: Body) -> [String]

/// A report that was read, its findings, and the coder for its labels and texts: what the formats print.
public struct PublishedReportRenderer {
  let report: PublishedReport
  let findings: [Finding]
  private let code: PublishedTextCoder

  public init(report: PublishedReport, findings: [Finding], code: @escaping PublishedTextCoder) {
    self.report = report
    self.findings = findings
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
