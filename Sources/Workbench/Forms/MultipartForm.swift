import Foundation

/// A form with a file (RFC 7578), read from where its body was spooled.
struct MultipartForm {
  /// A file that came with the form.
  struct File {
    /// The last part of the name that the browser gave, without control characters.
    let name: String
    /// Its bytes, in the body.
    let bytes: Data
  }

  private(set) var fields: [String: String] = [:]
  private(set) var file: File?

  /// - Parameters:
  ///   - body: mapped, not read, where it is large.
  ///   - contentType: the header of that name, with the boundary.
  /// - Throws: ``PageError`` (400) where it is no such form.
  init(_ body: Data, contentType: String) throws(PageError) {
    guard let boundary = Self.boundary(contentType) else { throw PageError.badForm }
    let delimiter = Array("--\(boundary)".utf8)
    guard var start = Self.find(delimiter, in: body, from: body.startIndex), start == body.startIndex else {
      throw PageError.badForm
    }
    start += delimiter.count
    let next = Array("\r\n--\(boundary)".utf8)
    var parts = 0
    while !body[start...].starts(with: Array("--".utf8)) {
      guard body[start...].starts(with: Array("\r\n".utf8)), parts < 20,
        let end = Self.findBorder(next, in: body, from: start)
      else { throw PageError.badForm }
      try read(body, start + 2..<max(start + 2, end))
      start = end + next.count
      parts += 1
    }
  }

  private mutating func read(_ body: Data, _ part: Range<Int>) throws(PageError) {
    let blank = Array("\r\n\r\n".utf8)
    guard let end = Self.find(blank, in: body[part], from: part.lowerBound), end - part.lowerBound < 4096,
      let head = String(validating: body[part.lowerBound..<end], as: UTF8.self),
      let name = Self.parameter("name", of: head)
    else { throw PageError.badForm }
    let content = body[end + blank.count..<part.upperBound]
    if let fileName = Self.parameter("filename", of: head) {
      if !fileName.isEmpty { file = File(name: Self.plain(fileName), bytes: content) }
      return
    }
    guard content.count < 1 << 16, let text = String(validating: content, as: UTF8.self) else {
      throw PageError.badForm
    }
    fields[name] = text
  }

  // MARK: - Headers

  private static func boundary(_ contentType: String) -> String? {
    guard contentType.hasPrefix("multipart/form-data"), let mark = contentType.range(of: "boundary=") else {
      return nil
    }
    let text = contentType[mark.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: ["\"", " "])
    return (1...70).contains(text.utf8.count) ? text : nil
  }

  /// The quoted value of a parameter of Content-Disposition.
  private static func parameter(_ name: String, of head: String) -> String? {
    guard let start = head.range(of: "; \(name)=\"") else { return nil }
    let rest = head[start.upperBound...].utf8
    guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    // Browsers write a quotation mark in a name as %22, and line ends as %0D and %0A.
    return String(Substring(rest[..<end])).replacingOccurrences(of: "%22", with: "\"")
  }

  private static func plain(_ fileName: String) -> String {
    let last = fileName.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last.map {
      String(Substring($0))
    }
    let scalars = (last ?? "").unicodeScalars.filter { $0.properties.generalCategory != .control }
    let name = String(String.UnicodeScalarView(scalars)).clipped(200).trimmed
    return name.isEmpty || name == "." || name == ".." ? "tep" : name
  }

  /// The next delimiter that ends its line or the form; a longer word that begins like it is the file's own.
  private static func findBorder(_ delimiter: [UInt8], in body: Data, from start: Int) -> Int? {
    var start = start
    while let found = find(delimiter, in: body, from: start) {
      let rest = body[(found + delimiter.count)...]
      if rest.starts(with: Array("\r\n".utf8)) || rest.starts(with: Array("--".utf8)) { return found }
      start = found + 1
    }
    return nil
  }

  private static func find(_ bytes: [UInt8], in data: Data, from start: Int) -> Int? {
    guard start < data.endIndex else { return nil }
    return data[start...].withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      var offset = 0
      while buffer.count - offset >= bytes.count,
        let found = memchr(base + offset, Int32(bytes[0]), buffer.count - offset - bytes.count + 1)
      {
        if memcmp(found, bytes, bytes.count) == 0 { return start + (UnsafeRawPointer(found) - base) }
        offset = UnsafeRawPointer(found) - base + 1
      }
      return nil
    }
  }
}
