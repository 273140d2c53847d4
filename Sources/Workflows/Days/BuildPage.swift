import Reporting
import Storage
import Submissions

/// A page that stands beside the appendices; the raw value is the name of its files.
public enum DayPage: String, CaseIterable, Sendable {
  /// The whole country on one day.
  case country = "ca-nuoc"
  /// The last days side by side.
  case trends = "xu-huong"
}

/// `report --page`: one page of a stored day in one format.
public struct BuildPage: Sendable {
  private let workspace: Workspace
  private let store: Store

  public init(workspace: Workspace, store: Store) {
    self.workspace = workspace
    self.store = store
  }

  /// - Throws: `PageError`, and what store and renderers throw.
  public func run(_ day: ReportDay, page: DayPage, format: OutputFormat) throws -> [UInt8] {
    let coded = try CodeDay(workspace: workspace, store: store).run(day)
    let pages = RenderPages(workspace: workspace)
    let files =
      switch page {
      case .country:
        pages.country(try BuildNational(workspace: workspace, store: store).run(day, layer: coded.layer))
      case .trends: pages.trends(try BuildTrends(workspace: workspace, store: store).run(upTo: day))
      }
    guard !files.isEmpty else { throw PageError(page: page, reason: .nothingToShow) }
    guard let file = files.first(where: { $0.name == "\(page.rawValue).\(format.rawValue)" }) else {
      throw PageError(page: page, reason: .format)
    }
    return try file.render()
  }
}

/// A page that cannot be made.
public struct PageError: Error, CustomStringConvertible, Sendable {
  enum Reason: Sendable {
    case nothingToShow
    case format
  }

  let page: DayPage
  let reason: Reason

  public var description: String {
    switch (reason, page) {
    case (.format, _): "the page \(page.rawValue) is made as html or xlsx"
    case (.nothingToShow, .country): "the store holds no entries of communes on that day"
    case (.nothingToShow, .trends): "trends need two days that were run; the store holds fewer up to that day"
    }
  }
}
