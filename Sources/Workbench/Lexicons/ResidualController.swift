import Hummingbird
import Storage
import Submissions
import Workflows

/// What the lexicon does not grasp, as phrases that become terms of the draft.
struct ResidualController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("tu-dien/con-sot", use: list)
  }

  private func list(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = FormFields(query: request.uri.query)
    let content = try await blocking { [desk] in
      let days = try desk.store.days()
      let asked = fields.filled("ngay").flatMap(ReportDay.init(parsing:))
      guard let day = asked.flatMap({ days.contains($0) ? $0 : nil }) ?? days.last else {
        throw PageError(.conflict, "Chưa có ngày nào để tìm.")
      }
      return ResidualPage(
        try desk.residuals.value(of: day, desk.workspace), day: day, days: days,
        list: fields.filled("danh-sach"), lexicon: desk.workspace.lexicon.lexicon,
        mayEdit: session.user.role >= .editor)
    }
    return try pages.page(
      "residuals", content, title: "Điều từ điển chưa nắm được", section: .lexicon, session: session)
  }
}
