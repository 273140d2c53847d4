import Foundation
import Submissions

/// What the user asked for on the command line.
struct Options {
  static let help = """
    Makes a synthetic day of entries: four CSV files, and what was intended for each entry.

    USAGE: SampleGenerator [--day YYYY-MM-DD] [--seed N] [--out DIR] [--corpus DIR]
           SampleGenerator --wordings FILE.jsonl [--corpus DIR]

      --day YYYY-MM-DD   the day of the entries (2025-09-22)
      --seed N           same seed, same day and same corpus give the same bytes (57)
      --out DIR          where to write (CORPUS/sample-day)
      --corpus DIR       the folder with units/ and wordings/ (Corpus)
      --wordings FILE    only write every wording once, without slips, with its topics
      --help             show this text

    """

  private(set) var day = ReportDay(year: 2025, month: 9, day: 22)!
  private(set) var seed: UInt64 = 57
  private(set) var corpus = URL(filePath: "Corpus")
  private(set) var wordingsFile: URL?
  private(set) var wantsHelp = false
  private var explicitOut: URL?

  var out: URL { explicitOut ?? corpus.appending(path: "sample-day") }

  init(arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--help" || name == "-h" {
        wantsHelp = true
        continue
      }
      guard ["--day", "--seed", "--out", "--corpus", "--wordings"].contains(name) else {
        throw UsageError(reason: "unknown argument '\(name)'")
      }
      guard let value = rest.popFirst() else { throw UsageError(reason: "\(name) needs a value") }
      switch name {
      case "--day": day = try Self.day(value)
      case "--seed":
        guard let number = UInt64(value) else { throw UsageError(reason: "'\(value)' is no seed") }
        seed = number
      case "--out": explicitOut = URL(filePath: value)
      case "--corpus": corpus = URL(filePath: value)
      default: wordingsFile = URL(filePath: value)
      }
    }
  }

  private static func day(_ text: String) throws -> ReportDay {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let number = parts[2],
      let day = ReportDay(year: year, month: month, day: number)
    else { throw UsageError(reason: "'\(text)' is no day of the form 2025-09-22") }
    return day
  }
}

/// The command line cannot be understood.
struct UsageError: Error, CustomStringConvertible {
  let reason: String
  var description: String { reason }
}
