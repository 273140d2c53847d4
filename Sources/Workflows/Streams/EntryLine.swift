import Coding

/// A line `{"id", "text", "kind"?, "body"?, ...}` of `classify` and `normalize`.
struct EntryLine {
  let id: String
  let kind: String?
  let body: String?
  let fields: [JSONLine.Field]
  /// The text as the line has it, escapes included and quotation marks not.
  let rawText: UnsafeBufferPointer<UInt8>

  /// Why a line cannot be answered.
  struct Rejection: Error {
    let id: String?
    let message: String

    /// `{"id": id or null, "error": "..."}`
    func append(to output: inout [UInt8]) {
      output.append("{\"id\":")
      if let id { JSONString.append(id, to: &output) } else { output.append("null") }
      output.append(",\"error\":")
      JSONString.append(message, to: &output)
      output.append("}\n")
    }
  }

  private static let kinds = ["vuong-mac", "kien-nghi"]
  private static let bodies = ["ttpvhcc", "dang-uy", "hdnd", "ubnd", "mttq"]

  /// - Parameter line: stays valid as long as the entry is used.
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
    guard let id = try Self.string("id", of: object, in: line, id: nil) else {
      throw Rejection(id: nil, message: "\"id\" is missing or no string")
    }
    guard let text = object.field("text")?.valueBytes, line[text.lowerBound] == UInt8(ascii: "\"") else {
      throw Rejection(id: id, message: "\"text\" is missing or no string")
    }
    self.id = id
    rawText = UnsafeBufferPointer(rebasing: line[(text.lowerBound + 1)..<(text.upperBound - 1)])
    kind = try Self.string("kind", of: object, in: line, id: id).flatMap {
      Self.kinds.contains($0) ? $0 : nil
    }
    body = try Self.string("body", of: object, in: line, id: id).flatMap {
      Self.bodies.contains($0) ? $0 : nil
    }
    fields = object.fields
  }

  private static func string(
    _ name: String, of object: JSONLine, in line: UnsafeBufferPointer<UInt8>, id: String?
  ) throws -> String? {
    guard let field = object.field(name) else { return nil }
    do {
      return try JSONLine.string(field.valueBytes, in: line)
    } catch {
      throw Rejection(
        id: id, message: "\"\(name)\": \((error as? JSONLine.SyntaxError)?.message ?? "\(error)")")
    }
  }

  /// The text, unescaped.
  /// - Throws: `Rejection`.
  func text() throws -> String {
    do {
      return try JSONString.decode(rawText)
    } catch {
      throw Rejection(
        id: id, message: "\"text\": \((error as? JSONLine.SyntaxError)?.message ?? "\(error)")")
    }
  }

  var context: EntryContext { EntryContext(kind: kind, body: body) }

  /// A number for kind and body, the same for the same.
  var contextNumber: UInt8 {
    let kind = kind.flatMap { Self.kinds.firstIndex(of: $0) } ?? Self.kinds.count
    let body = body.flatMap { Self.bodies.firstIndex(of: $0) } ?? Self.bodies.count
    return UInt8(kind * (Self.bodies.count + 1) + body)
  }
}
