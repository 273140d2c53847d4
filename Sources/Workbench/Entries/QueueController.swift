import Hummingbird
import Storage
import Submissions

/// The queue of entries.
struct QueueController: Sendable {
  let desk: Desk
  let pages: Pages

  /// Entries on a page.
  static let limit = 50

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("y-kien", use: list)
  }

  private func list(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let asked = QueueQuery(FormFields(query: request.uri.query))
    let content = try await blocking { [desk] in
      let days = try desk.store.days()
      var query = asked
      query.day = query.day.flatMap { days.contains($0) ? $0 : nil } ?? days.last
      guard let day = query.day else {
        return QueuePage(
          query, days: [], workspace: desk.workspace, entries: [], count: 0, limit: Self.limit)
      }
      let layer = try desk.store.currentLayer(day: day)?.id ?? LayerID(rawValue: 0)
      let filter = query.filter(day: day)
      return QueuePage(
        query, days: days, workspace: desk.workspace,
        entries: try desk.store.review(
          matching: filter, layer: layer, order: query.reviewOrder, limit: Self.limit),
        count: try desk.store.entryCount(matching: filter), limit: Self.limit)
    }
    return try pages.page("queue", content, title: "Ý kiến", section: .entries, session: session)
  }
}
