/// One entry (ý kiến) as it was taken in from a file.
public struct Submission: Hashable, Sendable {
  public let day: ReportDay
  public let province: Province.Code
  /// Nil for a text of the province's own level.
  public let commune: Commune.Code?
  public let body: Body
  public let kind: EntryKind
  /// The text exactly as it came (decoded, not normalised).
  public let text: String
  /// The province's office as the column "Đơn vị" names it, if it does.
  public let unit: String?
  public let source: SourceRow

  public init(
    day: ReportDay, province: Province.Code, commune: Commune.Code?, body: Body, kind: EntryKind,
    text: String, unit: String? = nil, source: SourceRow
  ) {
    self.day = day
    self.province = province
    self.commune = commune
    self.body = body
    self.kind = kind
    self.text = text
    self.unit = unit
    self.source = source
  }
}
