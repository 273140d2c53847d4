import Coding
import Hummingbird
import Storage
import Workflows

/// The files of the lexicon as text: reading and saving them, new ones, a term more in a list. All of it goes into
/// the draft.
struct LexiconFileController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("tu-dien/tep", use: file)
    router.post("tu-dien/tep", use: save)
    router.get("tu-dien/tep-moi", use: newFile)
    router.post("tu-dien/tep-moi", use: create)
    router.post("tu-dien/tu-khoa", use: addTerm)
  }

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
    try await blocking { [desk] in
      try desk.shelf.save(
        path, Self.unixLines(contents), replacing: version, by: session.user.actor)
    }
    session.tell("Đã lưu \(path) vào bản nháp.")
    return .seeOther("/tu-dien/nhap")
  }

  private func newFile(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    try session.user.require(.editor)
    let kind = FormFields(query: request.uri.query)["loai"].flatMap(NewLexiconFilePage.Kind.init)
    return try pages.page(
      "new-lexicon-file", NewLexiconFilePage(kind ?? .list), title: "Tệp mới của từ điển",
      section: .lexicon, session: session)
  }

  private func create(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session, limit: 4 << 20)
    try session.user.require(.editor)
    guard let kind = fields["loai"].flatMap(NewLexiconFilePage.Kind.init), let name = fields.filled("ten"),
      let contents = fields["noi-dung"]
    else { throw PageError.badForm }
    let path = "\(kind.rawValue)/\(name).yml"
    try await blocking { [desk] in
      try desk.shelf.create(path, Self.unixLines(contents), by: session.user.actor)
    }
    session.tell("Đã tạo \(path) trong bản nháp.")
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
        try desk.shelf.save(
          changed.path, changed.contents, replacing: old.fingerprint, by: session.user.actor)
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
    return .seeOther(OwnAddress(fields["ve"] ?? "/tu-dien/nhap").text)
  }

  /// Browsers send CR LF, the files have LF.
  private static func unixLines(_ text: String) -> String { text.replacing("\r\n", with: "\n") }
}
