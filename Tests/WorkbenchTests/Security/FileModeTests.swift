import Foundation
import Testing

/// What the program writes and who may read it: check 14 of reliability.md C4.
@Suite(.serialized)
final class FileModeTests: SecuredSuite {
  /// Under a shell that would let everybody read and write, with a link where a careless program would write.
  @Test("C4.14: keeps its files to itself whatever the mask")
  func keepsItsFilesToItself() async throws {
    let bait = FileManager.default.temporaryDirectory.appendingPathComponent("bait-\(UUID())")
    try FileManager.default.createDirectory(at: bait, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: bait) }
    let own = try RunningProgram(mask: "000") { folder in
      for name in ["vuongmac-XXXXXX", "vuongmac"] {
        try FileManager.default.createSymbolicLink(
          at: folder.appendingPathComponent("tmp/\(name)"), withDestinationURL: bait)
      }
    }
    let cookie = try own.signIn()
    _ = try own.upload("xa.csv", Array((WorkTests.headings + WorkTests.rows[0]).utf8), cookie: cookie)
    let token = try own.get("/nop-tep", cookie: cookie).formToken
    _ = try own.post(
      "/tu-dien/tu-khoa",
      [("ma-phien", token), ("danh-sach", "may-moc"), ("tu-khoa", "máy thử")], cookie: cookie)

    // A file on its way in: half of its body has come.
    let socket = try LocalSocket(port: own.port)
    socket.send(
      Array(
        ("POST /nop-tep HTTP/1.1\r\nHost: 127.0.0.1:\(own.port)\r\nCookie: \(cookie)\r\n"
          + "Origin: http://127.0.0.1:\(own.port)\r\nContent-Type: multipart/form-data; boundary=b\r\n"
          + "Content-Length: 100000\r\nConnection: close\r\n\r\n--b\r\n").utf8)
        + [UInt8](repeating: 0x61, count: 5000))
    let spool = own.folder.appendingPathComponent("tmp")
    let manager = FileManager.default
    func folders() throws -> [URL] {
      try manager.contentsOfDirectory(at: spool, includingPropertiesForKeys: nil).filter {
        (try? manager.destinationOfSymbolicLink(atPath: $0.path)) == nil
      }
    }
    let folder = try #require(try folders().first)
    #expect(try folders().count == 1)
    #expect(try mode(folder) == 0o700)
    var files: [String] = []
    for _ in 0..<600 where files.isEmpty {
      try await Task.sleep(for: .milliseconds(50))
      files = try manager.contentsOfDirectory(atPath: folder.path)
    }
    #expect(files.count == 1 && files[0].utf8.count == 43, "a name that nobody can guess")
    for file in files { #expect(try mode(folder.appendingPathComponent(file)) == 0o600) }

    let kept = try manager.contentsOfDirectory(atPath: own.folder.path).filter { $0.hasPrefix("store") }
    #expect(kept.contains("store.sqlite") && kept.contains("store.sqlite.tu-dien"))
    for name in kept {
      #expect(try mode(own.folder.appendingPathComponent(name)) & 0o077 == 0, "\(name)")
    }
    #expect(try manager.contentsOfDirectory(atPath: bait.path).isEmpty, "nothing was written through a link")
  }

  private func mode(_ url: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? Int ?? 0) & 0o777
  }
}
