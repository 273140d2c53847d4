import Foundation
import Testing

/// Clients that do not go on: check 13 of reliability.md C4.
@Suite(.serialized)
final class SlowClientTests: SecuredSuite {
  @Test("C4.13: 500 half requests keep nobody out") func slowClientsKeepNobodyOut() throws {
    let slow = try (0..<500).map { _ in try LocalSocket(port: program.port) }
    for socket in slow { socket.send(Array("GET / HTTP/1.1\r\nHost: ".utf8)) }
    var status = 0
    let took = try ContinuousClock().measure { status = try program.get("/healthz").status }
    #expect(status == 200)
    #expect(took < .seconds(1))
  }

  /// Seconds until a connection without a request is closed, and some more.
  private static let patience = 36

  @Test("C4.13: closes connections whose request does not come, though it drips")
  func closesWhatDoesNotGoOn() async throws {
    let silent = try LocalSocket(port: program.port)
    silent.send(Array("GET / HTTP/1.1\r\nHost: ".utf8))
    let dripping = try LocalSocket(port: program.port)
    dripping.send(Array("GET / HTTP/1.1\r\nX: ".utf8))
    let clock = ContinuousClock()
    let start = clock.now
    var isOpen = true
    while isOpen, clock.now - start < .seconds(Self.patience) {
      try await Task.sleep(for: .seconds(1))
      isOpen = dripping.send([0x61])
    }
    #expect(!isOpen, "the dripping one")
    #expect(silent.isClosedByPeer, "the silent one")
    #expect(try program.get("/healthz").status == 200)
  }
}
