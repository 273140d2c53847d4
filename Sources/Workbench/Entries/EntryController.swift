import Hummingbird
import Storage
import Submissions

/// One entry: reading it, confirming or changing its topics.
struct EntryController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("y-kien/:entry", use: show)
    router.post("y-kien/:entry", use: code)
  }

  private func show(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let query = QueueQuery(FormFields(query: request.uri.query))
    let id = try Self.entryID(context)
    let content = try await blocking { [desk] in
      let reviewed = try Self.reviewed(id, desk)
      return EntryPage(
        reviewed, sources: try desk.store.sources(of: id),
        decisions: try desk.store.manualCodings(of: id),
        next: try Self.next(after: reviewed, query, desk), query: query, workspace: desk.workspace,
        mayCode: session.user.role >= .coder)
    }
    return try pages.page(
      "entry", content, title: "Ý kiến \(content.id)", section: .entries, session: session)
  }

  private func code(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    try session.user.require(.coder)
    let query = QueueQuery(FormFields(query: fields["hang-doi"]))
    let id = try Self.entryID(context)
    guard let version = fields["phien-ban"].flatMap(Int64.init) else { throw PageError.badForm }
    let act = fields["viec"] ?? ""
    let note = (fields["ghi-chu"] ?? "").trimmed.clipped(2000)
    let codes = fields.all("chu-de")

    let (title, next) = try await blocking { [desk] in
      let reviewed = try Self.reviewed(id, desk)
      let title: String
      switch act {
      case "luu":
        let topics = try TopicKeys.chosen(codes, Places(desk.workspace))
        title = "mã ý kiến \(id.rawValue)"
        _ = try desk.store.recode(
          [(id, version, topics)], note: note, title: title, by: session.user.actor)
      case "xac-nhan":
        guard let machine = reviewed.coding else { throw PageError(.conflict, "Máy chưa mã ý kiến này.") }
        title = "xác nhận ý kiến \(id.rawValue)"
        _ = try desk.store.recode(
          [(id, version, Set(machine.topics))], note: note, title: title, by: session.user.actor)
      case "tra-may":
        title = "trả ý kiến \(id.rawValue) về kết quả của máy"
        _ = try desk.store.returnToMachine(
          id, version: version, title: title, by: session.user.actor)
      default: throw PageError.badForm
      }
      return (title, try Self.next(after: reviewed, query, desk))
    }
    session.tell("Đã \(title).")
    guard let next else { return .seeOther("/y-kien?\(query.fromStart.address)") }
    return .seeOther("/y-kien/\(next.rawValue)?\(query.fromStart.address)")
  }

  // MARK: - Reading

  private static func entryID(_ context: WorkbenchContext) throws -> EntryID {
    guard let number = context.parameters.get("entry", as: Int64.self) else { throw PageError.notFound }
    return EntryID(rawValue: number)
  }

  private static func reviewed(_ id: EntryID, _ desk: Desk) throws -> ReviewedEntry {
    guard let entry = try desk.store.entry(id) else { throw PageError.notFound }
    let layer = try desk.store.currentLayer(day: entry.submission.day)?.id ?? LayerID(rawValue: 0)
    guard let reviewed = try desk.store.review(id, layer: layer) else { throw PageError.notFound }
    return reviewed
  }

  /// The entry that comes behind `reviewed` in the queue.
  private static func next(
    after reviewed: ReviewedEntry, _ query: QueueQuery, _ desk: Desk
  ) throws -> EntryID? {
    let day = reviewed.entry.submission.day
    guard query.day == nil || query.day == day else { return nil }
    let layer = try desk.store.currentLayer(day: day)?.id ?? LayerID(rawValue: 0)
    return try desk.store.review(
      matching: query.filter(day: day), layer: layer, order: query.after(reviewed).reviewOrder, limit: 1
    ).first?.entry.id
  }
}
