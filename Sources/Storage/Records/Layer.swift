import Submissions

/// One day coded with one lexicon version. Layers are added to when files come later, never changed.
public struct Layer: Hashable, Sendable {
  public let id: LayerID
  public let day: ReportDay
  /// Content hash of the lexicon.
  public let lexiconVersion: String
  /// UTC, ISO 8601; shown to people, used in no table.
  public let madeAt: String
  /// Whether this is the layer that was coded last, and so the one that reports of the day use unless
  /// another is asked for.
  public let isCurrent: Bool
}
