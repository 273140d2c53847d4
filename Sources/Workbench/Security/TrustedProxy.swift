import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import Synchronization

/// A proxy that has authenticated people before their requests come here (reliability.md C5): it must overwrite
/// the header, and only requests of its own address are listened to.
final class TrustedProxy: Sendable {
  private let header: HTTPField.Name
  private let peers: Set<String>
  private let users: UserList
  private let refusesUnknown: Bool
  private let sessions = Mutex<[String: Session]>([:])

  /// - Parameters:
  ///   - header: the header that names the user.
  ///   - peers: addresses of the proxy, "127.0.0.1".
  ///   - refusesUnknown: whether people that the list does not have are refused; else they may look.
  init(header: HTTPField.Name, peers: Set<String>, users: UserList, refusesUnknown: Bool) {
    self.header = header
    self.peers = peers
    self.users = users
    self.refusesUnknown = refusesUnknown
  }

  /// The person's session; it ends when their role changes.
  ///
  /// - Throws: ``PageError``: 400 where the request is not the proxy's or names nobody, 403 for people who are
  ///   refused.
  func session(of request: Request, peer: SocketAddress?) throws(PageError) -> Session {
    guard let address = peer?.ipAddress, peers.contains(address) else {
      throw PageError(.badRequest, "Yêu cầu không đến qua máy chủ trung gian đã khai báo.")
    }
    let names = request.headers[values: header]
    guard names.count == 1, let name = names.first, !name.isEmpty, name.utf8.count <= 200 else {
      throw PageError(.badRequest, "Máy chủ trung gian không cho biết người dùng.")
    }
    let listed = users.role(of: name)
    if listed == nil, refusesUnknown {
      throw PageError(.forbidden, "Tài khoản này chưa được cấp quyền dùng chương trình.")
    }
    let role = listed ?? .viewer
    return sessions.withLock { sessions in
      if let session = sessions[name], session.ends > .now, session.user.role == role { return session }
      let user = User(actor: Actor(name: name, knownBy: .proxy), role: role)
      let session = Session(user: user)
      sessions[name] = session
      return session
    }
  }
}
