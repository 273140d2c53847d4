/// Precision, recall and F1 with the counts behind them.
public struct Score: Sendable, Equatable {
  public var truePositives = 0
  public var falsePositives = 0
  public var falseNegatives = 0

  /// Share of the given codes that are right; 1 where none was given.
  public var precision: Double {
    let given = truePositives + falsePositives
    return given == 0 ? 1 : Double(truePositives) / Double(given)
  }

  /// Share of the gold codes that were given; 1 where gold has none.
  public var recall: Double {
    let gold = truePositives + falseNegatives
    return gold == 0 ? 1 : Double(truePositives) / Double(gold)
  }

  public var f1: Double {
    let denominator = 2 * truePositives + falsePositives + falseNegatives
    return denominator == 0 ? 1 : Double(2 * truePositives) / Double(denominator)
  }

  static func + (left: Score, right: Score) -> Score {
    Score(
      truePositives: left.truePositives + right.truePositives,
      falsePositives: left.falsePositives + right.falsePositives,
      falseNegatives: left.falseNegatives + right.falseNegatives)
  }

  static func * (score: Score, times: Int) -> Score {
    Score(
      truePositives: score.truePositives * times, falsePositives: score.falsePositives * times,
      falseNegatives: score.falseNegatives * times)
  }
}
