import HTTPTypes
import Hummingbird

/// Refuses requests that would change something and do not come from a page of ours.
///
/// Under `Referrer-Policy: no-referrer` browsers send `Origin: null` with a form's own POST as well; only
/// `Sec-Fetch-Site`, which no page can set, then tells it from a foreign one.
struct OriginCheck: RouterMiddleware {
  typealias Context = WorkbenchContext
  let origins: Origins

  private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
  private static let formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"]

  func handle(
    _ request: Request, context: WorkbenchContext,
    next: (Request, WorkbenchContext) async throws -> Response
  ) async throws -> Response {
    switch request.method {
    case .get, .head: break
    case .post:
      guard isOwn(request) else {
        throw PageError(.forbidden, "Yêu cầu không đến từ trang của chương trình này.")
      }
      let type = request.headers[.contentType] ?? ""
      guard Self.formTypes.contains(where: type.hasPrefix) else {
        throw PageError(.forbidden, "Yêu cầu không đến từ biểu mẫu của chương trình này.")
      }
    default:
      throw PageError(.methodNotAllowed, "Chương trình không nhận cách gọi này.")
    }
    return try await next(request, context)
  }

  private func isOwn(_ request: Request) -> Bool {
    guard let origin = request.headers[.origin] else { return false }
    let site = request.headers[Self.fetchSite]
    if origin == "null" { return site == "same-origin" }
    return origins.contains(origin) && (site == nil || site == "same-origin")
  }
}
