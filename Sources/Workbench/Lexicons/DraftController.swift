import Coding
import Hummingbird
import Storage
import Submissions
import Workflows

/// The draft of the lexicon: its changes and problems, what it would change, publishing it; and earlier editions.
struct DraftController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("tu-dien/nhap", use: draft)
    router.get("tu-dien/nhap/tac-dong", use: impact)
    router.post("tu-dien/nhap/cong-bo", use: publish)
    router.post("tu-dien/nhap/bo", use: discard)
    router.get("tu-dien/lich-su", use: history)
    router.post("tu-dien/lich-su/:edition", use: restore)
  }

  private func draft(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let content = try await blocking { [desk] in
      try DraftPage(desk.shelf, mayEdit: session.user.role >= .editor)
    }
    return try pages.page("draft", content, title: "Bản nháp", section: .lexicon, session: session)
  }

  private func impact(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let content = try await blocking { [desk] in
      guard let draft = try desk.shelf.draft() else { throw PageError(.notFound, "Không có bản nháp.") }
      guard let day = try desk.store.days().last else {
        throw PageError(.conflict, "Chưa có ngày nào để đo tác động.")
      }
      do {
        let lexicon = try CompiledLexicon(Lexicon(files: draft.files))
        let workspace = desk.workspace
        let entries = try ReadCorpus(units: workspace.units).read(desk.store, day: day).entries
        let impact = try CompareLexicons(old: workspace, new: workspace.with(lexicon))
          .run(entries, gold: desk.gold())
        return ImpactPage(impact, day: day, places: Places(workspace))
      } catch is LexiconError {
        throw PageError(.conflict, "Bản nháp còn lỗi nên chưa đo được; hãy xem lỗi ở trang bản nháp.")
      }
    }
    return try pages.page(
      "impact", content, title: "Tác động của bản nháp", section: .lexicon, session: session)
  }

  // MARK: - Acts

  private func publish(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    try session.user.require(.editor)
    guard let note = fields.filled("ghi-chu")?.clipped(500) else {
      throw PageError(.unprocessableContent, "Hãy ghi lý do của thay đổi.")
    }
    let version = fields["phien-ban"] ?? ""
    let edition = try await changing { [desk] in
      try desk.shelf.publish(draftVersion: version, note: note, by: session.user.actor)
    }
    session.tell(
      "Đã công bố bản \(edition.number). Các ngày gần đây đang được mã lại; cho đến khi xong, bảng vẫn theo bản trước."
    )
    return .seeOther("/tu-dien/lich-su")
  }

  private func discard(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    try session.user.require(.editor)
    try await blocking { [desk] in try desk.shelf.discardDraft(version: fields["phien-ban"] ?? "") }
    session.tell("Đã bỏ bản nháp.")
    return .seeOther("/tu-dien")
  }

  private func history(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let content = try await blocking { [desk] in
      try desk.followFiles()
      return HistoryPage(
        try desk.shelf.editions(), current: try desk.shelf.files().version,
        progress: desk.refresh.progress?.text, mayEdit: session.user.role >= .editor)
    }
    return try pages.page(
      "history", content, title: "Lịch sử từ điển", section: .lexicon, session: session,
      refresh: content.progress == nil ? nil : 2)
  }

  private func restore(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    try session.user.require(.editor)
    guard let number = context.parameters.get("edition", as: Int.self) else { throw PageError.notFound }
    let edition = try await changing { [desk] in
      try desk.shelf.restore(
        number, over: fields["phien-ban"] ?? "", note: "Trở về bản \(number)", by: session.user.actor)
    }
    session.tell("Đã trở về bản \(number); nay là bản \(edition.number).")
    return .seeOther("/tu-dien/lich-su")
  }

  /// Runs what changes the lexicon in use, takes the change up, and begins to code the last days by it.
  private func changing(
    _ work: @escaping @Sendable () throws -> LexiconEdition
  ) async throws -> LexiconEdition {
    try await blocking { [desk] in
      do {
        let edition = try work()
        try desk.reloadLexicon()
        try desk.refreshLastDays()
        return edition
      } catch let error as UnsoundLexicon {
        throw PageError(
          .unprocessableContent,
          "Chưa công bố được vì còn lỗi: "
            + error.problems.prefix(5).map(\.description).joined(separator: "; "))
      }
    }
  }
}
