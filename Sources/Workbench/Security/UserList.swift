import Foundation
import Synchronization

/// The people behind the proxy and their roles, as a file says them: lines "name role", roles xem, ma-hoa, bien-tap,
/// quan-tri. A change of the file holds from the next request on.
final class UserList: Sendable {
  private struct State {
    var stamp: Stamp
    var roles: [String: Role]
  }

  private struct Stamp: Equatable {
    let size: Int
    let changedAt: Date

    init(of url: URL) throws {
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      size = attributes[.size] as? Int ?? 0
      changedAt = attributes[.modificationDate] as? Date ?? .distantPast
    }
  }

  private let url: URL
  private let state: Mutex<State>

  /// - Throws: ``ProxyError`` that names the line that is wrong, and what reading the file throws.
  init(_ url: URL) throws {
    self.url = url
    state = Mutex(try State(stamp: Stamp(of: url), roles: Self.roles(at: url)))
  }

  /// Nil for a name that the file does not have. While the file cannot be read nobody has a role: somebody may just
  /// have lost theirs.
  func role(of name: String) -> Role? {
    state.withLock { state in
      guard let stamp = try? Stamp(of: url) else { return nil }
      if stamp != state.stamp {
        state = State(stamp: stamp, roles: (try? Self.roles(at: url)) ?? [:])
      }
      return state.roles[name]
    }
  }

  private static func roles(at url: URL) throws -> [String: Role] {
    let text = try String(contentsOf: url, encoding: .utf8)
    var roles: [String: Role] = [:]
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = String(Substring(line)).trimmed
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 2, let role = Role(code: words[1]) else {
        throw ProxyError(
          problem: "line \(index + 1) of the users must be a name and xem, ma-hoa, bien-tap or quan-tri")
      }
      roles[words[0]] = role
    }
    return roles
  }
}
