import Reporting
import Storage
import Submissions

/// All appendices of a stored day for people who look at them; nothing is written.
public struct BuildDay: Sendable {
  private let workspace: Workspace
  private let store: Store

  public init(workspace: Workspace, store: Store) {
    self.workspace = workspace
    self.store = store
  }

  /// The appendices of a day as its current layer has them.
  public struct Tables: Sendable {
    /// Those that have anything to print, by number.
    public let reports: [AppendixReport]
    /// Which lexicon coded the day.
    public let lexiconVersion: String
    /// Whether that is the workspace's.
    public let isCurrent: Bool
    /// Entries that were taken in later and count nowhere yet.
    public let uncoded: Int
  }

  /// - Throws: `StaleDayError` where the day is not coded, or counts topics that the workspace's lexicon does not
  ///   name; and what store and tables throw.
  public func run(_ day: ReportDay) throws -> Tables {
    guard let layer = try store.currentLayer(day: day) else { throw StaleDayError(day: day) }
    let uncoded = try store.uncodedEntries(day: day, lexiconVersion: layer.lexiconVersion).count
    let isCurrent = layer.lexiconVersion == workspace.lexicon.lexicon.version
    let codeDay = CodeDay(workspace: workspace, store: store)
    let coded =
      isCurrent && uncoded == 0
      ? try codeDay.codings(of: day, layer: layer.id) : try codeDay.storedCodings(of: layer)
    let known = Set(workspace.topicDefinitions.map(\.code))
    guard coded.entries.allSatisfy({ known.isSuperset(of: $0.topics) }) else {
      throw StaleDayError(day: day)
    }
    let reports = try BuildAppendices(workspace: workspace, store: store).run(day, coded: coded)
    return Tables(
      reports: reports.filter { !$0.isEmpty }, lexiconVersion: layer.lexiconVersion, isCurrent: isCurrent,
      uncoded: uncoded)
  }
}

/// Codes what is not coded of a day by the workspace's lexicon, and makes that the day's current layer.
public struct RefreshDay: Sendable {
  private let workspace: Workspace
  private let store: Store

  public init(workspace: Workspace, store: Store) {
    self.workspace = workspace
    self.store = store
  }

  /// - Parameter progress: gets the number of entries done, now and then.
  public func run(_ day: ReportDay, progress: (_ entries: Int) -> Void = { _ in }) throws {
    _ = try CodeDay(workspace: workspace, store: store).run(day, progress: progress)
  }
}

/// A day has no tables before it is coded by the lexicon in use.
public struct StaleDayError: Error, CustomStringConvertible, Sendable {
  public let day: ReportDay

  public var description: String { "\(day) has not been coded by the lexicon in use" }
}
