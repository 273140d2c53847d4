import Submissions

/// Which entries of a day to list; nil leaves a field open.
public struct EntryFilter: Hashable, Sendable {
  public var day: ReportDay
  public var kind: EntryKind?
  public var body: Body?
  public var province: Province.Code?
  public var commune: Commune.Code?
  /// Entries that count for this topic in `layer`, by a person's coding where there is one.
  public var topic: String?
  /// The layer that `topic` is looked up in; the day's current one where it is nil.
  public var layer: LayerID?
  /// Words that the text holds, in any letter case; typed without marks they also find words with marks.
  public var text: String?
  /// Whether a person's coding stands in place of the machine's.
  public var isCodedByPerson: Bool?

  public init(
    day: ReportDay, kind: EntryKind? = nil, body: Body? = nil, province: Province.Code? = nil,
    commune: Commune.Code? = nil, topic: String? = nil, layer: LayerID? = nil, text: String? = nil,
    isCodedByPerson: Bool? = nil
  ) {
    self.day = day
    self.kind = kind
    self.body = body
    self.province = province
    self.commune = commune
    self.topic = topic
    self.layer = layer
    self.text = text
    self.isCodedByPerson = isCodedByPerson
  }
}
