import Coding
import Hummingbird
import Storage
import Submissions
import Workflows

/// The lexicon: its topics, and what a term or rule would find.
struct LexiconController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("tu-dien", use: overview)
    router.get("tu-dien/chu-de", use: topic)
    router.get("tu-dien/thu", use: attempt)
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

  /// Days on which a term or rule is tried.
  private static let triedDays = 3

  /// What a term or rule would find; nothing is kept.
  private func attempt(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = FormFields(query: request.uri.query)
    let content = try await blocking { [desk] in
      guard let topic = fields.filled("chu-de"),
        Places(desk.workspace).lexicon.topics.contains(where: { $0.code == topic })
      else { throw PageError.notFound }
      let typed = try AttemptedText(fields)
      let days = Array(try desk.store.days().suffix(Self.triedDays))
      guard let last = days.last else { throw PageError(.conflict, "Chưa có ngày nào để thử.") }
      let span = days.count == 1 ? last.official : "\(days[0].official) – \(last.official)"
      do {
        let outcome = try TryRule(
          workspace: desk.workspace, files: desk.shelf.editableFiles(), store: desk.store
        ).run(typed.attempt, topic: topic, days: days, gold: desk.gold())
        return AttemptPage(outcome, typed: typed, topic: topic, days: span, desk: desk)
      } catch let error as LexiconError {
        return AttemptPage(error, typed: typed, topic: topic, days: span, desk: desk)
      }
    }
    return try pages.page("attempt", content, title: "Thử từ khóa", section: .lexicon, session: session)
  }
}
