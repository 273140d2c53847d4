import Storage

/// What a lexicon does not grasp on a set of entries.
public struct Residuals: Sendable {
  /// Entries coded `khac`, or of whose words few lie in evidence.
  public struct Size: Sendable, Hashable {
    public var entries = 0
    public var other = 0
    public var weak = 0
  }

  /// Two to five syllables that such entries share.
  public struct Phrase: Sendable, Hashable {
    /// As it is written most often, in lower case.
    public let text: String
    /// Distinct communes; the province's own level counts as one.
    public let communes: Int
    public let entries: Int
    /// Of the entries that the lexicon grasps, how many have it too.
    public let graspedEntries: Int
    /// G² against those; see ``LogLikelihood``.
    public let keyness: Double
  }

  /// Phrases that stand in the same entries: probably one topic.
  public struct Cluster: Sendable, Hashable {
    /// Most communes first, then most key.
    public let phrases: [Phrase]
    public let communes: Int
    public let provinces: Int
    public let entries: Int
    /// How many of them are `khac`.
    public let other: Int
    /// Up to three entries of different wording that stand for the rest.
    public let quotes: [Quote]
  }

  public struct Quote: Sendable, Hashable {
    public let id: String
    /// The store's number of the entry; nil where it comes from a file.
    public let stored: EntryID?
    /// As it came.
    public let text: String
    public let topics: [String]
    /// "phường Bình Đức, An Giang"; empty for a text without sender.
    public let sender: String
  }

  public let lexiconVersion: String
  public let size: Size
  public let clusters: [Cluster]
}
