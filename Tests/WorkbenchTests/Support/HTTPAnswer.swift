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
