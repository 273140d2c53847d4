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
    let chosen = try Self.chosen(fields)
    let content = try await blocking { [desk] in
      let places = Places(desk.workspace)
      let topics = try TopicKeys.chosen(fields.all("chu-de"), places)
      let rows = try chosen.map { choice in
        guard let entry = try desk.store.entry(choice.id) else { throw PageError.notFound }
        let layer = try desk.store.currentLayer(day: entry.submission.day)?.id ?? LayerID(rawValue: 0)
        guard let reviewed = try desk.store.review(choice.id, layer: layer) else { throw PageError.notFound }
        guard reviewed.version == choice.version else { throw RecodingConflict(entry: choice.id) }
        return QueuePage.Row(reviewed, query: query, places: places)
      }
      return BulkPage(
        count: rows.count.grouped, rows: rows,
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
    let chosen = try Self.chosen(fields)
    let note = (fields["ghi-chu"] ?? "").trimmed.clipped(2000)
    let done = try await blocking { [desk] in
      let topics = try TopicKeys.chosen(fields.all("chu-de"), Places(desk.workspace))
      return try desk.store.recode(
        chosen.map { ($0.id, $0.version, topics) }, note: note, by: session.user.actor)
    }
    let title = "mã hàng loạt \(done.entries.count.grouped) ý kiến"
    session.remember(UndoableAct(recoding: done, title: title))
    session.tell("Đã \(title).")
    return .seeOther("/y-kien?\(QueueQuery(FormFields(query: fields["hang-doi"])).address)")
  }

  /// The entries of a form, "number:version" each.
  private static func chosen(_ fields: FormFields) throws -> [(id: EntryID, version: Int64)] {
    let chosen = fields.all("y-kien").compactMap { text -> (id: EntryID, version: Int64)? in
      let parts = text.utf8.split(separator: UInt8(ascii: ":")).compactMap { Int64(Substring($0)) }
      return parts.count == 2 ? (EntryID(rawValue: parts[0]), parts[1]) : nil
    }
    guard !chosen.isEmpty else { throw PageError(.unprocessableContent, "Chưa chọn ý kiến nào.") }
    guard Set(chosen.map(\.id)).count == chosen.count else { throw PageError.badForm }
    return chosen
  }
}

/// What a change of several entries would do.
struct BulkPage: Sendable {
  let count: String
  let rows: [QueuePage.Row]
  let topics: [Choice]
  let query: String
}
