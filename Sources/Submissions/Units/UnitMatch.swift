/// What a written name turned out to mean.
public enum UnitMatch<Code: Hashable & Sendable>: Hashable, Sendable {
  case found(Code)
  /// No unit has this name; the nearest names as tables print them, nearest first, three at most.
  case unknown(nearest: [String])
  /// Several units may be meant; their names with kind words.
  case ambiguous([String])
}
