import HTTPTypes
import Hummingbird

/// Answers only requests that name this program as their host: a page that a foreign name led here (DNS
/// rebinding) gets nothing.
struct HostCheck: RouterMiddleware {
  typealias Context = WorkbenchContext
  let origins: Origins

  func handle(
    _ request: Request, context: WorkbenchContext,
    next: (Request, WorkbenchContext) async throws -> Response
  ) async throws -> Response {
    guard let host = request.head.authority, origins.hosts.contains(host) else {
      throw PageError(.misdirectedRequest, "Tên máy chủ trong yêu cầu không phải của chương trình này.")
    }
    return try await next(request, context)
  }
}
