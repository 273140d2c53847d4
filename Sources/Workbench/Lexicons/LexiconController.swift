import Coding
import Hummingbird
import Storage
import Submissions
import Workflows

/// The lexicon: its topics, what a term or rule would find, its files.
struct LexiconController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("tu-dien", use: overview)
    router.get("tu-dien/chu-de", use: topic)
    router.get("tu-dien/thu", use: attempt)
    router.get("tu-dien/tep", use: file)
    router.post("tu-dien/tep", use: save)
    router.post("tu-dien/tu-khoa", use: addTerm)
  }

  private func overview(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let content = try await blocking { [desk] in
      try desk.followFiles()
      return try LexiconPage(desk, mayEdit: session.user.role >= .editor)
    }
    return try pages.page("lexicon", content, title: "Từ điển", section: .lexicon, session: session)
  }

  private func topic(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let code = FormFields(query: request.uri.query).filled("ma")
    let content = try await blocking { [desk] in
      try desk.followFiles()
      return try TopicPage(code ?? "", desk, mayEdit: session.user.role >= .editor)
    }
    return try pages.page("topic", content, title: content.label, section: .lexicon, session: session)
  }

  /// What a term or rule would find; nothing is kept.
  private func attempt(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = FormFields(query: request.uri.query)
    let content = try await blocking { [desk] in
      guard let topic = fields.filled("chu-de"),
        Places(desk.workspace).lexicon.topics.contains(where: { $0.code == topic })
      else { throw PageError.notFound }
      let typed = try AttemptedText(fields)
      guard let day = try desk.store.days().last else {
        throw PageError(.conflict, "Chưa có ngày nào để thử.")
      }
      do {
        let outcome = try TryRule(
          workspace: desk.workspace, files: desk.shelf.editableFiles(), store: desk.store
        ).run(typed.attempt, topic: topic, day: day, gold: desk.gold())
        return AttemptPage(outcome, typed: typed, topic: topic, day: day, desk: desk)
      } catch let error as LexiconError {
        return AttemptPage(error, typed: typed, topic: topic, day: day, desk: desk)
      }
    }
    return try pages.page("attempt", content, title: "Thử từ khóa", section: .lexicon, session: session)
  }

  // MARK: - Files

  private func file(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let path = FormFields(query: request.uri.query).filled("ten")
    let content = try await blocking { [desk] in
      guard let file = try desk.shelf.editableFiles().first(where: { $0.path == path }) else {
        throw PageError.notFound
      }
      return LexiconFilePage(
        path: file.path, contents: file.contents, version: file.fingerprint,
        isDraft: try desk.shelf.draft() != nil, mayEdit: session.user.role >= .editor)
    }
    return try pages.page(
      "lexicon-file", content, title: content.path, section: .lexicon, session: session)
  }

  private func save(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session, limit: 4 << 20)
    try session.user.require(.editor)
    guard let path = fields["ten"], let version = fields["phien-ban"], let contents = fields["noi-dung"]
    else {
      throw PageError.badForm
    }
    // Browsers send CR LF, the files have LF.
    try await blocking { [desk] in
      try desk.shelf.save(path, contents.replacing("\r\n", with: "\n"), replacing: version)
    }
    session.tell("Đã lưu \(path) vào bản nháp.")
    return .seeOther("/tu-dien/nhap")
  }

  private func addTerm(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    try session.user.require(.editor)
    guard let list = fields.filled("danh-sach"), let term = fields.filled("tu-khoa")?.clipped(1000) else {
      throw PageError(.unprocessableContent, "Hãy chọn danh sách và gõ từ khóa.")
    }
    guard !term.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw PageError(.unprocessableContent, "Từ khóa phải nằm trên một dòng.")
    }
    try await blocking { [desk] in
      let files = try desk.shelf.editableFiles()
      do {
        guard let found = try Lexicon(files: files).lists.first(where: { $0.id == list }),
          let old = files.first(where: { $0.path == found.file })
        else { throw PageError.notFound }
        let changed = try TermInsertion.add(term, to: found, in: files)
        try desk.shelf.save(changed.path, changed.contents, replacing: old.fingerprint)
      } catch let error as LexiconError {
        throw PageError(
          .unprocessableContent, error.problems.map(\.description).joined(separator: "; "))
      } catch is TermInsertionError {
        throw PageError(
          .unprocessableContent, "Không thêm riêng từ khóa này vào danh sách được; hãy sửa tệp của danh sách."
        )
      }
    }
    session.tell("Đã thêm “\(term)” vào danh sách \(list) của bản nháp.")
    return .seeOther("/tu-dien/nhap")
  }
}

/// What an editor typed to try.
struct AttemptedText: Sendable {
  let attempt: TryRule.Attempt
  let term: String
  let rule: String

  /// - Throws: ``PageError`` (422) where nothing or too much was typed.
  init(_ fields: FormFields) throws(PageError) {
    term = fields.filled("cum") ?? ""
    rule = fields["quy-tac"] ?? ""
    guard term.utf8.count <= 2000, rule.utf8.count <= 8000 else {
      throw PageError(.unprocessableContent, "Từ khóa hoặc quy tắc quá dài.")
    }
    if !term.isEmpty {
      attempt = .term(term)
    } else if !rule.trimmed.isEmpty {
      attempt = .rule(rule)
    } else {
      throw PageError(.unprocessableContent, "Hãy gõ từ khóa hoặc quy tắc cần thử.")
    }
  }
}
