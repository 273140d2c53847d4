import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import Submissions
import Workflows

/// Makes a page of every error, so that nobody sees a path, a statement or a text of the store.
struct ErrorPages: RouterMiddleware {
  typealias Context = WorkbenchContext
  let pages: Pages

  func handle(
    _ request: Request, context: WorkbenchContext,
    next: (Request, WorkbenchContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      let error = Self.pageError(error, context)
      if error.endsConnection { Self.close(context.channel) }
      return pages.errorPage(error)
    }
  }

  private static func pageError(_ error: any Error, _ context: WorkbenchContext) -> PageError {
    switch error {
    case let error as PageError: return error
    case is NIOTooManyBytesError: return PageError.bodyTooLarge
    case is RecodingConflict: return PageError.conflict
    case is LexiconConflict: return PageError.lexiconConflict
    case is LexiconPathError: return PageError.lexiconPath
    case is StaleDayError: return PageError.notCoded
    case let error as IntakeError: return PageError(.unprocessableContent, error.message)
    case let error as any HTTPResponseError where error.status == .notFound: return PageError.notFound
    case let error as any HTTPResponseError:
      return PageError(error.status, "Yêu cầu không hợp lệ.")
    default:
      // The kind of error alone: descriptions may hold texts of the store.
      context.logger.error("a request failed", metadata: ["error": "\(type(of: error))"])
      return PageError(
        .internalServerError, "Chương trình gặp lỗi khi làm việc này; chưa có gì bị thay đổi.")
    }
  }

  /// A client that goes on sending is not listened to for ever.
  private static func close(_ channel: any Channel) {
    channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
  }
}
