/// The shares of criteria that one province has completed: a row of appendix 21.
public struct CompletionRow: Hashable, Sendable {
  /// Criteria done of all criteria.
  public struct Share: Hashable, Sendable {
    public let done: Int
    public let total: Int

    /// "94,74", "0", "100".
    public var percent: String { Percent.shortText(count: done, total: total) }
  }

  /// Number in the table: from 1 over the provinces that have figures.
  public let number: Int
  public let province: ProvinceFigures
  /// By body; a body that sent no figures is absent.
  public let shares: [ReportingBody: Share]

  /// A figure as it was reported for one body of one province.
  public struct Figure: Hashable, Sendable {
    let province: String
    let body: ReportingBody
    let done: Int
    let total: Int

    /// - Parameter province: code of the province.
    public init(province: String, body: ReportingBody, done: Int, total: Int) {
      self.province = province
      self.body = body
      self.done = done
      self.total = total
    }
  }

  /// The rows of the provinces that have figures, in the report's order. Of two figures for the same body and
  /// province the later one counts.
  ///
  /// - Throws: ``ReportingError`` where a figure names an unlisted province or is no share of its total.
  public static func rows(
    _ figures: [Figure], provinces: [ProvinceFigures]
  ) throws(ReportingError) -> [CompletionRow] {
    var shares: [String: [ReportingBody: Share]] = [:]
    for figure in figures {
      guard let province = provinces.first(where: { $0.code == figure.province }) else {
        throw ReportingError(.unknownProvince(code: figure.province))
      }
      guard figure.total > 0, (0...figure.total).contains(figure.done) else {
        throw ReportingError(.completion(province: province.name, done: figure.done, total: figure.total))
      }
      shares[figure.province, default: [:]][figure.body] = Share(done: figure.done, total: figure.total)
    }
    return
      provinces
      .filter { shares[$0.code] != nil }
      .sorted { $0.number < $1.number }
      .enumerated()
      .map { CompletionRow(number: $0 + 1, province: $1, shares: shares[$1.code] ?? [:]) }
  }
}
