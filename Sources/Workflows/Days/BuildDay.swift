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

  /// The appendices of `day` that have anything to print, by number.
  ///
  /// - Throws: `StaleDayError` where the day has to be coded by the workspace's lexicon first, and what store
  ///   and tables throw.
  public func run(_ day: ReportDay) throws -> [AppendixReport] {
    let version = workspace.lexicon.lexicon.version
    guard let layer = try store.currentLayer(day: day), layer.lexiconVersion == version else {
      throw StaleDayError(day: day)
    }
    guard try store.uncodedEntries(day: day, lexiconVersion: version).isEmpty else {
      throw StaleDayError(day: day)
    }
    let coded = try CodeDay(workspace: workspace, store: store).codings(of: day, layer: layer.id)
    return try BuildAppendices(workspace: workspace, store: store).run(day, coded: coded)
      .filter { !$0.isEmpty }
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

/// A day holds entries that the lexicon in use has not coded.
public struct StaleDayError: Error, CustomStringConvertible, Sendable {
  public let day: ReportDay

  public var description: String { "\(day) has not been coded by the lexicon in use" }
}
