import HTTPTypes
import Hummingbird

/// Lets only signed-in people through; `/healthz` and the sign-in link need nobody.
struct SessionCheck: RouterMiddleware {
  typealias Context = WorkbenchContext
  let access: Access

  func handle(
    _ request: Request, context: WorkbenchContext,
    next: (Request, WorkbenchContext) async throws -> Response
  ) async throws -> Response {
    if request.uri.path == "/healthz" { return try await next(request, context) }
    if request.uri.path == "/", let token = FormFields(query: request.uri.query)[SignInLink.field] {
      return try access.signIn(token)
    }
    var context = context
    context.session = try access.session(of: request, peer: context.peer)
    return try await next(request, context)
  }
}
