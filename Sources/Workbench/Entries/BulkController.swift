import Hummingbird
import Storage
import Submissions

/// Coding several entries as one: what is chosen is shown before anything changes, and it is undone as one.
struct BulkController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.post("y-kien/hang-loat/xem", use: preview)
    router.post("y-kien/hang-loat", use: code)
  }

  private func preview(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    try session.user.require(.coder)
    let query = QueueQuery(FormFields(query: fields["hang-doi"]))
    let content = try await blocking { [desk] in
      let places = Places(desk.workspace)
      let topics = try TopicKeys.chosen(fields.all("chu-de"), places)
      let chosen = try BulkChoice(fields, query: query, store: desk.store)
      return BulkPage(
        count: chosen.entries.count.grouped, digest: chosen.digest, isWhole: chosen.isWhole,
        rows: chosen.entries.map { QueuePage.Row($0, query: query, places: places) },
        topics: places.topics.filter { topics.contains($0.code) }.map {
          Choice(value: $0.code, name: places.topic($0.code, query.kind ?? .blocker), isChosen: true)
        }, query: query.address)
    }
    return try pages.page(
      "bulk", content, title: "Mã hàng loạt", section: .entries, session: session)
  }

  private func code(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    try session.user.require(.coder)
    let query = QueueQuery(FormFields(query: fields["hang-doi"]))
    let note = (fields["ghi-chu"] ?? "").trimmed.clipped(2000)
    let title = try await blocking { [desk] in
      let topics = try TopicKeys.chosen(fields.all("chu-de"), Places(desk.workspace))
      let chosen = try BulkChoice(fields, query: query, store: desk.store)
      // What was confirmed is what was shown: the same entries in the same versions.
      guard let first = chosen.entries.first, fields["dau-van"] == chosen.digest else {
        throw PageError.conflict
      }
      let title =
        chosen.entries.count == 1
        ? "mã ý kiến \(first.entry.id.rawValue)" : "mã hàng loạt \(chosen.entries.count.grouped) ý kiến"
      _ = try desk.store.recode(
        chosen.entries.map { ($0.entry.id, $0.version, topics) }, note: note, title: title,
        by: session.user.actor)
      return title
    }
    session.tell("Đã \(title).")
    return .seeOther("/y-kien?\(query.address)")
  }
}

/// What a change of several entries would do.
struct BulkPage: Sendable {
  let count: String
  let digest: String
  /// All that the filter finds, not a choice on one page.
  let isWhole: Bool
  let rows: [QueuePage.Row]
  let topics: [Choice]
  let query: String
}
