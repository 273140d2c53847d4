/// How many criteria a province's body has completed: the figures of appendix 21.
public struct CompletionFigure: Hashable, Sendable {
  public let day: ReportDay
  public let province: Province.Code
  public let body: Body
  public let done: Int
  public let total: Int
  public let source: SourceRow

  public init(
    day: ReportDay, province: Province.Code, body: Body, done: Int, total: Int, source: SourceRow
  ) {
    self.day = day
    self.province = province
    self.body = body
    self.done = done
    self.total = total
    self.source = source
  }
}
