import Foundation
import HTTPTypes
import Hummingbird
import Reporting
import Storage
import Submissions
import Workflows

/// Taking files in: the form, the work while it goes on, what came of it, and mending rejected rows.
struct IntakeController: Sendable {
  let desk: Desk
  let pages: Pages

  /// Bytes of a file that is sent up.
  static let fileLimit = 100 << 20
  /// Rejected rows that a page offers for mending.
  static let rowLimit = 100

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.get("nop-tep", use: form)
    router.post("nop-tep", use: take)
    router.get("nop-tep/viec/:job", use: progress)
    router.get("nop-tep/bien-nhan/:receipt", use: receipt)
    router.post("nop-tep/bien-nhan/:receipt", use: mend)
    router.post("nop-tep/bien-nhan/:receipt/dong-bi-loai", use: rejectedRows)
  }

  private func form(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let content = try await blocking { [desk] in
      IntakePage(receipts: try desk.store.receipts().prefix(20).map(IntakePage.Row.init))
    }
    return try pages.page("intake", content, title: "Nộp tệp", section: .intake, session: session)
  }

  // MARK: - Sending up

  private func take(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    try session.user.require(.coder)
    guard request.headers[.contentEncoding] == nil else {
      throw PageError(.unprocessableContent, "Chương trình không nhận nội dung nén.")
    }
    let body = try await desk.intakes.folder.spool(request.body, limit: Self.fileLimit)
    defer { body.remove() }
    let type = request.headers[.contentType] ?? ""
    let (file, name) = try await blocking { [desk] in
      let form = try MultipartForm(
        Data(contentsOf: body.url, options: .alwaysMapped), contentType: type)
      guard let token = form.fields[FormToken.field], session.formToken.matches(token) else {
        throw PageError.staleForm
      }
      guard let sent = form.file else {
        throw PageError(.unprocessableContent, "Chưa chọn tệp nào.")
      }
      let file = try desk.intakes.folder.makeFile()
      try sent.bytes.withUnsafeBytes { try file.write($0) }
      return (file, sent.name)
    }
    let job = desk.intakes.start(file, named: name, by: session.user.actor, desk: desk)
    return try await answer(job)
  }

  /// Small files are done at once; for others there is a page that tells how far they are.
  private func answer(_ job: IntakeJob) async throws -> Response {
    for _ in 0..<30 {
      switch job.state {
      case .done(let receipt, _): return .seeOther("/nop-tep/bien-nhan/\(receipt.rawValue)")
      case .failed(let message): throw PageError(.unprocessableContent, "\(job.fileName): \(message)")
      case .reading, .coding: try await Task.sleep(for: .milliseconds(50))
      }
    }
    return .seeOther("/nop-tep/viec/\(job.id)")
  }

  private func progress(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    guard let job = desk.intakes.job(try context.parameters.require("job")) else { throw PageError.notFound }
    let content: ProgressPage
    switch job.state {
    case .done(let receipt, _): return .seeOther("/nop-tep/bien-nhan/\(receipt.rawValue)")
    case .failed(let message): throw PageError(.unprocessableContent, "\(job.fileName): \(message)")
    case .reading(let rows):
      content = ProgressPage(file: job.fileName, step: "Đã đọc \(rows.grouped) dòng.")
    case .coding(let day, let entries):
      content = ProgressPage(
        file: job.fileName, step: "Đã mã \(entries.grouped) ý kiến của ngày \(day.official).")
    }
    return try pages.page(
      "progress", content, title: "Đang nộp tệp", section: .intake, session: session, refresh: 1)
  }

  // MARK: - What came of it

  private func receipt(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let id = try receiptID(context)
    let content = try await blocking { [desk] in
      guard let receipt = try desk.store.receipt(id) else { throw PageError.notFound }
      return ReceiptPage(
        receipt, intake: desk.intakes.intake(of: id), rejections: try desk.store.rejections(of: id),
        rowLimit: Self.rowLimit)
    }
    return try pages.page(
      "receipt", content, title: "Kết quả nộp tệp", section: .intake, session: session)
  }

  /// Takes the mended rows in as a file of their own, so that they do not replace the file they come from.
  private func mend(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session, limit: 4 << 20)
    try session.user.require(.coder)
    let id = try receiptID(context)
    let (file, name) = try await blocking { [desk] in
      guard let receipt = try desk.store.receipt(id) else { throw PageError.notFound }
      let rows = try MendedRows(fields, rejections: desk.store.rejections(of: id))
      let file = try desk.intakes.folder.makeFile()
      try rows.csv.withUnsafeBytes { try file.write($0) }
      return (file, MendedRows.fileName(receipt.file.name))
    }
    return try await answer(desk.intakes.start(file, named: name, by: session.user.actor, desk: desk))
  }

  private func rejectedRows(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    _ = try await FormFields(request, session: session)
    let id = try receiptID(context)
    let bytes = try await blocking { [desk] in RejectedRows.csv(try desk.store.rejections(of: id)) }
    return .download(bytes, type: "text/csv; charset=utf-8", name: RejectedRows.fileName)
  }

  private func receiptID(_ context: WorkbenchContext) throws -> ReceiptID {
    guard let number = context.parameters.get("receipt", as: Int64.self) else { throw PageError.notFound }
    return ReceiptID(rawValue: number)
  }
}
