import Hummingbird
import Reporting
import Storage
import Submissions
import Workflows

/// A day's appendices as the report prints them, and what stands behind each figure.
struct DayController: Sendable {
  let desk: Desk
  let pages: Pages

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("ngay/:day", use: day)
    router.post("ngay/:day/ma", use: code)
    router.get("ngay/:day/phu-luc/:number", use: appendix)
    router.get("ngay/:day/phu-luc/:number/can-cu", use: figure)
  }

  private func day(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let day = try await Self.day(context, desk)
    let content = try await blocking { [desk] in
      let tables: BuildDay.Tables?
      do {
        tables = try desk.tables.value(of: day, desk.workspace)
      } catch is StaleDayError {
        tables = nil
      }
      return try DayPage(day, tables: tables, desk: desk, mayCode: session.user.role >= .coder)
    }
    return try pages.page(
      "day", content, title: "Ngày \(day.official)", section: .days, session: session,
      refresh: content.progress == nil ? nil : 2)
  }

  /// Begins to code what the lexicon in use has not coded of the day.
  private func code(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    _ = try await FormFields(request, session: session)
    try session.user.require(.coder)
    let day = try await Self.day(context, desk)
    desk.refresh.start([day], desk: desk)
    return .seeOther("/ngay/\(day)")
  }

  private func appendix(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let day = try await Self.day(context, desk)
    let number = try Self.number(context)
    let content = try await blocking { [desk] in
      let (report, tables) = try Self.report(number, day, desk)
      return AppendixPage(report, of: tables, day: day)
    }
    return try pages.page(
      "appendix", content, title: "Phụ lục \(number), ngày \(day.official)", section: .days,
      session: session)
  }

  private func figure(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let day = try await Self.day(context, desk)
    let number = try Self.number(context)
    let fields = FormFields(query: request.uri.query)
    let content = try await blocking { [desk] in
      let (report, _) = try Self.report(number, day, desk)
      guard case .rankings(let rankings) = report.content,
        let ranking = rankings.first(where: { $0.province.code == fields["tinh"] }),
        let row = ranking.rows.first(where: { $0.topic.code == fields["chu-de"] })
      else { throw PageError.notFound }
      return FigurePage(row, in: ranking, of: report, day: day)
    }
    return try pages.page(
      "figure", content, title: "Căn cứ của số liệu", section: .days, session: session)
  }

  // MARK: - Reading

  static func day(_ context: WorkbenchContext, _ desk: Desk) async throws -> ReportDay {
    let text = context.parameters.get("day") ?? ""
    guard let day = ReportDay(parsing: text), day.description == text,
      try await blocking({ try desk.store.days().contains(day) })
    else { throw PageError.notFound }
    return day
  }

  private static func number(_ context: WorkbenchContext) throws -> Int {
    guard let number = context.parameters.get("number", as: Int.self) else { throw PageError.notFound }
    return number
  }

  private static func report(
    _ number: Int, _ day: ReportDay, _ desk: Desk
  ) throws -> (AppendixReport, BuildDay.Tables) {
    let tables = try desk.tables.value(of: day, desk.workspace)
    guard let report = tables.reports.first(where: { $0.definition.number == number }) else {
      throw PageError.notFound
    }
    return (report, tables)
  }
}
