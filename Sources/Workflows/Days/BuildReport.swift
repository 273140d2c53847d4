import Reporting
import Storage
import Submissions

/// `report`: one appendix of a stored day in one format.
public struct BuildReport: Sendable {
  private let workspace: Workspace
  private let store: Store

  public init(workspace: Workspace, store: Store) {
    self.workspace = workspace
    self.store = store
  }

  /// - Throws: `UnknownAppendixError`, and what store and renderers throw.
  public func run(
    _ day: ReportDay, appendix: Int, format: OutputFormat, top: Int? = nil,
    labelStyle: AppendixReport.LabelStyle = .detailed
  ) throws -> [UInt8] {
    let coded = try CodeDay(workspace: workspace, store: store).run(day)
    let reports = try BuildAppendices(workspace: workspace, store: store)
      .run(day, coded: coded, numbers: [appendix], top: top, labelStyle: labelStyle)
    guard let report = reports.first else {
      throw UnknownAppendixError(known: workspace.catalog.definitions.map(\.number))
    }
    return try format.renderer(layout: workspace.layout).render(report)
  }
}

/// There is no appendix of that number.
public struct UnknownAppendixError: Error, CustomStringConvertible, Sendable {
  let known: [Int]

  public var description: String {
    "no such appendix; there are \(known.map(String.init).joined(separator: ", "))"
  }
}
