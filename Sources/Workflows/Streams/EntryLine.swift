/// A line `{"id", "text", "kind"?, "body"?, ...}` of `classify` and `normalize`.
struct EntryLine {
  let id: String
  let text: String
  let kind: String?
  let body: String?
  let fields: [JSONLine.Field]

  /// Why a line cannot be answered.
  struct Rejection: Error {
    let id: String?
    let message: String

    /// `{"id": id or null, "error": "..."}`
    func append(to output: inout [UInt8]) {
      output.append(contentsOf: Array("{\"id\":".utf8))
      if let id { JSONString.append(id, to: &output) } else { output.append(contentsOf: Array("null".utf8)) }
      output.append(contentsOf: Array(",\"error\":".utf8))
      JSONString.append(message, to: &output)
      output.append(contentsOf: Array("}\n".utf8))
    }
  }

  private static let kinds: Set<String> = ["vuong-mac", "kien-nghi"]
  private static let bodies: Set<String> = ["ttpvhcc", "dang-uy", "hdnd", "ubnd", "mttq"]

  /// - Throws: `Rejection`.
  init(_ line: UnsafeBufferPointer<UInt8>) throws {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw Rejection(id: nil, message: "not UTF-8")
    }
    let object: JSONLine
    do {
      object = try JSONLine(line)
    } catch {
      throw Rejection(id: nil, message: (error as? JSONLine.SyntaxError)?.message ?? "\(error)")
    }
    func string(_ name: String, id: String?) throws -> String? {
      guard let field = object.field(name) else { return nil }
      do {
        return try JSONLine.string(field.valueBytes, in: line)
      } catch {
        throw Rejection(
          id: id, message: "\"\(name)\": \((error as? JSONLine.SyntaxError)?.message ?? "\(error)")")
      }
    }
    guard let id = try string("id", id: nil) else {
      throw Rejection(id: nil, message: "\"id\" is missing or no string")
    }
    guard let text = try string("text", id: id) else {
      throw Rejection(id: id, message: "\"text\" is missing or no string")
    }
    self.id = id
    self.text = text
    kind = try string("kind", id: id).flatMap { Self.kinds.contains($0) ? $0 : nil }
    body = try string("body", id: id).flatMap { Self.bodies.contains($0) ? $0 : nil }
    fields = object.fields
  }
}
