import Hummingbird
import Reporting
import Storage
import Submissions
import Workflows

/// The last days side by side: in how many communes each topic was named.
struct TrendController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("xu-huong", use: trends)
  }

  private func trends(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = FormFields(query: request.uri.query)
    let content = try await blocking { [desk] in
      let workspace = desk.workspace
      let figures = try desk.store.days().last.flatMap {
        try BuildTrends(workspace: workspace, store: desk.store).run(upTo: $0)
      }
      return TrendsPage(
        figures, subject: fields.filled("khoi"), province: fields.filled("tinh"), words: workspace.pageWords)
    }
    return try pages.page("trends", content, title: "Xu hướng", section: .trends, session: session)
  }
}
