import Hummingbird
import NIOCore

/// What is known of a request beside its bytes.
struct WorkbenchContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel
  /// Set by ``SessionCheck``; nil only where nobody needs to have signed in.
  var session: Session?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
  }

  /// The address that the connection comes from.
  var peer: SocketAddress? { channel.remoteAddress }

  /// - Throws: ``PageError`` (401) where nobody has signed in.
  func requireSession() throws(PageError) -> Session {
    guard let session else { throw PageError.notSignedIn }
    return session
  }
}
