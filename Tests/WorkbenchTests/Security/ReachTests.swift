import Foundation
import Testing

/// Who reaches the program: checks 1, 2 and 9 of reliability.md C4.
@Suite(.serialized)
final class ReachTests: SecuredSuite {
  @Test("C4.1: listens on this machine only") func listensOnThisMachineOnly() throws {
    let port = String(format: "%04X", program.port)
    let sockets = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
    let listening = sockets.split(separator: "\n").filter { $0.contains(":\(port) ") && $0.contains(" 0A ") }
    #expect(listening.count == 1)
    #expect(listening.allSatisfy { $0.contains("0100007F:\(port)") })
    let sixth = try String(contentsOfFile: "/proc/net/tcp6", encoding: .utf8)
    #expect(!sixth.split(separator: "\n").contains { $0.contains(":\(port) ") && $0.contains(" 0A ") })
  }

  /// What a neighbour on the network would do: the machine's other addresses refuse.
  @Test("C4.1: refuses at every address but the loopback one")
  func refusesAtOtherAddresses() throws {
    for address in LocalSocket.otherAddresses() {
      #expect(throws: ProgramError.self, "\(address)") {
        try LocalSocket(port: program.port, address: address)
      }
    }
    _ = try LocalSocket(port: program.port)
  }

  @Test(
    "C4.1: does not listen beyond this machine without a proxy", arguments: ["0.0.0.0", "192.0.2.1", "::"])
  func refusesToListenBeyond(_ address: String) throws {
    let outcome = try RunningProgram.run(["serve", "--address", address])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--behind-proxy"))
  }

  @Test(
    "C4.2: refuses foreign hosts",
    arguments: [
      "evil.example", "localhost.localdomain", "127.0.0.1.nip.io", "127.0.0.1", "localhost:1", "0.0.0.0", "",
    ])
  func refusesForeignHosts(_ host: String) throws {
    for path in ["/", "/healthz", "/y-kien"] {
      let answer = try program.get(path, cookie: cookie, ["Host": host])
      #expect([400, 403, 421].contains(answer.status), "\(host)\(path)")
    }
  }

  @Test("C4.2: accepts its own names") func acceptsItsOwnNames() throws {
    for name in ["127.0.0.1", "localhost", "[::1]"] {
      #expect(try program.get("/", cookie: cookie, ["Host": "\(name):\(program.port)"]).status == 200)
    }
  }

  /// The journeys show that a browser keeps to it.
  @Test("C4.9: lets no page frame it", arguments: ["/", "/y-kien", "/nowhere"])
  func letsNobodyFrameIt(_ path: String) throws {
    let policy = try #require(try program.get(path, cookie: cookie)["content-security-policy"])
    #expect(policy.contains("frame-ancestors 'none'"))
  }
}
