/// Whose figures a table shows: one kind of entry of one body, or of all bodies together.
public struct FigureSubject: Hashable, Sendable {
  public let kind: ReportingKind
  /// Nil for all bodies: a commune counts once however many of its bodies named a topic.
  public let body: ReportingBody?

  public init(kind: ReportingKind, body: ReportingBody?) {
    self.kind = kind
    self.body = body
  }

  /// "vuong-mac-ttpvhcc", "vuong-mac": how a page refers to its part on the subject.
  var anchor: String { kind.rawValue + (body.map { "-\($0.rawValue)" } ?? "") }
}
