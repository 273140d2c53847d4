import Synchronization

/// The names under which the browser reaches this program.
final class Origins: Sendable {
  private let names: Mutex<(hosts: Set<String>, scheme: String)>

  /// - Parameter publicHost: the host of the proxy in front, if there is one; nil for this machine alone.
  init(publicHost: String?) {
    names = Mutex((publicHost.map { [$0] } ?? [], publicHost == nil ? "http" : "https"))
  }

  /// Says on which port of this machine the program listens, where no proxy stands in front.
  func listen(onPort port: Int) {
    names.withLock { names in
      if names.scheme == "http" {
        names.hosts = ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"]
      }
    }
  }

  /// Values of the header Host.
  var hosts: Set<String> { names.withLock { $0.hosts } }

  /// Whether `origin` is the value of the header Origin on a page of ours.
  func contains(_ origin: String) -> Bool {
    names.withLock { names in names.hosts.contains { "\(names.scheme)://\($0)" == origin } }
  }
}
