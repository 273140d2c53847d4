import Foundation

/// An answer as it came over the wire.
struct HTTPAnswer {
  let status: Int
  /// Names in lower case, in their order.
  let headers: [(name: String, value: String)]
  let body: String

  /// The first header of that name.
  subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

  func count(_ name: String) -> Int { headers.count { $0.name == name } }

  /// The token that stands in the page's forms.
  var formToken: String { value(of: "ma-phien") ?? "" }

  /// The value of the page's first field of that name.
  func value(of field: String) -> String? {
    guard let start = body.range(of: "name=\"\(field)\" value=\""),
      let end = body[start.upperBound...].firstIndex(of: "\"")
    else { return nil }
    return String(body[start.upperBound..<end])
  }

  /// Sends `request` to a port of this machine and reads until the other side closes.
  static func of(_ request: [UInt8], port: Int) throws -> HTTPAnswer {
    let socket = try LocalSocket(port: port)
    socket.send(request)
    let bytes = socket.receiveAll()
    guard let border = Data(bytes).range(of: Data("\r\n\r\n".utf8)) else {
      throw ProgramError(log: "no answer: \(bytes.count) bytes")
    }
    let head = String(decoding: bytes[..<border.lowerBound], as: UTF8.self)
    let lines = head.components(separatedBy: "\r\n")
    let fields = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (
        line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      )
    }
    return HTTPAnswer(
      status: Int(lines[0].split(separator: " ")[1]) ?? 0, headers: fields,
      body: String(decoding: bytes[border.upperBound...], as: UTF8.self))
  }
}

/// A connection to this machine; it waits at most 60 seconds for anything.
final class LocalSocket {
  private let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw ProgramError(log: "connect: \(errno)") }
  }

  deinit { close(descriptor) }

  /// Whether all of it was taken.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      done += count
    }
    return true
  }

  func receiveAll() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
