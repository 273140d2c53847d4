import Foundation
import HTTPTypes

/// How the workbench is to be served.
public struct WorkbenchOptions: Sendable {
  /// A proxy in front that authenticates people (reliability.md C5).
  public struct Proxy: Sendable {
    let publicHost: String
    let trusted: TrustedProxy

    /// - Parameters:
    ///   - header: the header that names the user; the proxy must overwrite it.
    ///   - peers: addresses of the proxy; requests from others are refused.
    ///   - publicHost: the host, with its port if that is not 443, under which browsers reach the proxy.
    ///   - users: a file of lines "name role", roles xem, ma-hoa, bien-tap, quan-tri.
    ///   - refusesUnknown: whether people whom the file does not name are refused; else they may look.
    /// - Throws: ``ProxyError`` that names what is wrong.
    public init(
      header: String, peers: [String], publicHost: String, users: URL, refusesUnknown: Bool
    ) throws {
      guard let name = HTTPField.Name(header) else {
        throw ProxyError(problem: "no header can be called \(header)")
      }
      guard !peers.isEmpty else { throw ProxyError(problem: "at least one address of the proxy is needed") }
      self.publicHost = publicHost
      trusted = TrustedProxy(
        header: name, peers: Set(peers), users: try UserList(users), refusesUnknown: refusesUnknown)
    }
  }

  /// Where to listen; another address than a loopback one only behind a proxy.
  public var address = "127.0.0.1"
  /// 0 lets the system choose.
  public var port: Int
  /// The lexicon's folder; nil for the one that ships.
  public var lexicon: URL?
  /// Who holds the sign-in link: the operating system's user.
  public var owner: String
  public var proxy: Proxy?
  /// Seconds after which a connection without a request is closed.
  public var idleSeconds: Int64 = 30
  /// Connections at a time. High enough that a client who opens hundreds and sends nothing keeps nobody out.
  public var connectionLimit = 2048

  public init(port: Int, lexicon: URL? = nil, owner: String) {
    self.port = port
    self.lexicon = lexicon
    self.owner = owner
  }
}

/// The proxy in front is described wrongly.
public struct ProxyError: Error, CustomStringConvertible, Sendable {
  let problem: String

  public var description: String { problem }
}
