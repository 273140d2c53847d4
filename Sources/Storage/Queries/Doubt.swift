/// How doubtful the machine's coding of an entry is, from 0 to 1000: where nothing was found first, then by the
/// share of what matched that was rejected.
enum Doubt {
  /// An expression over `e`, the entry.
  static func sql(layer: LayerID) -> String {
    """
    ifnull((
      SELECT CASE
        WHEN g.ledger LIKE '[["khac"]%' THEN 1000
        ELSE 999 * json_array_length(g.ledger, '$[2]')
          / max(1, json_array_length(g.ledger, '$[1]') + json_array_length(g.ledger, '$[2]'))
      END
      FROM ledgers AS g WHERE g.layer = \(layer.rawValue) AND g.entry = e.id), 0)
    """
  }
}

/// A place in the queue that is ordered by doubt.
public struct ReviewCursor: Hashable, Sendable {
  /// From 0, sure, to 1000, nothing found.
  public let doubt: Int
  public let entry: EntryID

  public init(doubt: Int, entry: EntryID) {
    self.doubt = doubt
    self.entry = entry
  }
}
