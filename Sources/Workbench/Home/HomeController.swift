import Hummingbird
import Storage
import Submissions
import Workflows

/// The first page, signing out, undoing, the pages' own files.
struct HomeController: Sendable {
  let desk: Desk
  let pages: Pages
  let access: Access

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("healthz") { _, _ in Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: "ok\n")))
    }
    router.get("/", use: days)
    router.get("nhat-ky", use: trail)
    router.post("dang-xuat", use: signOut)
    router.post("hoan-tac", use: undo)
    router.get("tep/:name", use: asset)
  }

  // MARK: - Days

  private static let daysShown = 31

  private func days(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let content = try await blocking { [desk] in
      let days = try desk.store.days()
      let version = desk.workspace.lexicon.lexicon.version
      return DaysPage(
        days: try days.suffix(Self.daysShown).reversed().map {
          try DaysPage.Day($0, store: desk.store, lexiconVersion: version)
        },
        older: days.count > Self.daysShown ? (days.count - Self.daysShown).grouped : nil,
        lexiconVersion: version)
    }
    return try pages.page(
      "days", content, title: "Ngày báo cáo", section: .days, session: session)
  }

  /// What was done, by whom, newest first.
  private func trail(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let events = try await blocking { [desk] in
      try desk.store.auditEvents(limit: 200).map(TrailPage.Event.init)
    }
    return try pages.page(
      "trail", TrailPage(events: events), title: "Nhật ký", section: .days, session: session)
  }

  // MARK: - Acts

  private func signOut(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    _ = try await FormFields(request, session: context.requireSession())
    return access.signOut(request)
  }

  private func undo(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    try session.user.require(.coder)
    let undone = try await blocking { [desk] () -> Recoding? in
      let recoding = try desk.store.lastRecoding(by: session.user.actor)
      if let recoding { try desk.store.undo(recoding, by: session.user.actor) }
      return recoding
    }
    session.tell(undone.map { "Đã hoàn tác: \($0.title)." } ?? "Không còn việc nào để hoàn tác.")
    return .seeOther(OwnAddress(fields["ve"]).text)
  }

  // MARK: - Files

  private func asset(_ request: Request, _ context: WorkbenchContext) throws -> Response {
    guard let file = EmbeddedFiles.assets[try context.parameters.require("name")] else {
      throw PageError.notFound
    }
    return Response(
      status: .ok, headers: [.contentType: file.type], body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }
}

/// The first page.
struct DaysPage: Sendable {
  struct Day: Sendable {
    let code: String
    let name: String
    let entries: String
    let reviewed: String
    let isCoded: Bool
    /// Coded, but by another lexicon than the one in use.
    let isStale: Bool
    let lexicon: String

    init(_ day: ReportDay, store: Store, lexiconVersion: String) throws {
      code = day.description
      name = day.official
      entries = try store.entryCount(matching: EntryFilter(day: day)).grouped
      reviewed = try store.entryCount(matching: EntryFilter(day: day, isCodedByPerson: true)).grouped
      let layer = try store.currentLayer(day: day)
      isCoded = layer != nil
      lexicon = layer?.lexiconVersion ?? ""
      isStale = layer.map { $0.lexiconVersion != lexiconVersion } ?? false
    }
  }

  let days: [Day]
  /// How many days are left out; nil for none.
  let older: String?
  let lexiconVersion: String
}

/// The trail of what was done.
struct TrailPage: Sendable {
  struct Event: Sendable {
    let at: String
    let who: String
    let verb: String
    let object: String
    let before: String
    let after: String

    /// The store's verbs as pages say them.
    private static let words = [
      "import": "nộp tệp", "override": "mã", "code": "mã để so sánh", "withdraw override": "trả về máy",
      "undo override": "hoàn tác hoặc trả về máy",
    ]

    init(_ event: AuditEvent) {
      at = event.at.officialTime
      who = event.actor.knownBy == .token ? "\(event.actor.name) (máy này)" : event.actor.name
      verb = Self.words[event.verb] ?? event.verb
      object = event.object
      before = event.before
      after = event.after
    }
  }

  let events: [Event]
}
