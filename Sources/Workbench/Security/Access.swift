import HTTPTypes
import Hummingbird
import NIOCore
import Storage

/// How people come to a session: by the sign-in link on one machine, or by the proxy that has authenticated them.
struct Access: Sendable {
  /// The user that the sign-in link stands for.
  let owner: User
  let link: SignInLink
  let sessions: SessionStore
  let cookieName: @Sendable () -> String
  let proxy: TrustedProxy?

  /// Answers the sign-in link: the first page with the session's cookie.
  ///
  /// - Throws: ``PageError`` (403) where the link was used before or never was one.
  func signIn(_ token: String) throws(PageError) -> Response {
    guard proxy == nil, link.redeem(token) else { throw PageError.linkUsed }
    var response = Response(status: .seeOther, headers: [.location: "/"])
    response.setCookie(cookie(sessions.open(for: owner).text))
    return response
  }

  /// The session of a request.
  ///
  /// - Throws: ``PageError``: 401 without a session, 400 where a proxy is expected and another peer asks.
  func session(of request: Request, peer: SocketAddress?) throws(PageError) -> Session {
    if let proxy { return try proxy.session(of: request, peer: peer) }
    guard let token = request.cookies[cookieName()]?.value, let session = sessions.session(token) else {
      throw PageError.notSignedIn
    }
    return session
  }

  /// Ends the session of a request and takes its cookie back.
  func signOut(_ request: Request) -> Response {
    if let token = request.cookies[cookieName()]?.value { sessions.close(token) }
    var response = Response(status: .seeOther, headers: [.location: "/"])
    response.setCookie(
      Cookie(name: cookieName(), value: "", maxAge: 0, path: "/", httpOnly: true, sameSite: .strict))
    return response
  }

  private func cookie(_ value: String) -> Cookie {
    Cookie(
      name: cookieName(), value: value, maxAge: Session.lifetime, path: "/", httpOnly: true, sameSite: .strict
    )
  }
}
