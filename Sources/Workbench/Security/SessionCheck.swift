import HTTPTypes
import Hummingbird
import Storage

/// Lets only signed-in people through; `/healthz` and the sign-in link need nobody.
struct SessionCheck: RouterMiddleware {
  typealias Context = WorkbenchContext
  let access: Access
  let store: Store

  func handle(
    _ request: Request, context: WorkbenchContext,
    next: (Request, WorkbenchContext) async throws -> Response
  ) async throws -> Response {
    if request.uri.path == "/healthz" { return try await next(request, context) }
    if request.uri.path == "/", let token = FormFields(query: request.uri.query)[SignInLink.field] {
      return try access.signIn(token)
    }
    var context = context
    let session = try access.session(of: request, peer: context.peer)
    if request.method == .get, session.user.role >= .coder {
      session.undoable = try await blocking { [store] in
        try store.lastRecoding(by: session.user.actor)?.title
      }
    }
    context.session = session
    return try await next(request, context)
  }
}
