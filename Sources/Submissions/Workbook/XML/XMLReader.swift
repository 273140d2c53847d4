import CExpat

/// Gets the events of an XML part.
protocol XMLHandler: AnyObject {
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws
  func end(_ name: XMLName) throws
  /// A piece of text; one text may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

/// Thrown by a handler that has seen all it wants.
struct XMLStop: Error {}

/// Parses a part of a package with expat while it is inflated. A document type declaration is refused:
/// Office writes none, and entities that expand or reach out live there.
final class XMLReader {
  private let handler: any XMLHandler
  private let parser: XML_Parser
  private var depth = 0
  private var bytesSinceEvent = 0
  private var failure: (any Error)?

  static func read(_ part: String, of archive: ZipArchive, handler: any XMLHandler) throws {
    guard let parser = XML_ParserCreateNS(nil, 1) else { throw IntakeError.damagedWorkbook(part) }
    defer { XML_ParserFree(parser) }
    try XMLReader(parser, handler: handler).read(part, of: archive)
  }

  private init(_ parser: XML_Parser, handler: any XMLHandler) {
    self.parser = parser
    self.handler = handler
  }

  private func read(_ part: String, of archive: ZipArchive) throws {
    setHandlers()
    try archive.read(part) { bytes in
      try feed(bytes, isLast: false, part: part)
    }
    if failure == nil { _ = try feed(UnsafeBufferPointer(start: nil, count: 0), isLast: true, part: part) }
  }

  /// False where the handler has seen enough.
  private func feed(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, part: String) throws -> Bool {
    bytesSinceEvent += bytes.count
    let status = bytes.withMemoryRebound(to: CChar.self) {
      XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
    if failure is XMLStop { return false }
    if let failure { throw failure }
    // A tag without end would be kept, and looked through again with each piece.
    if status != XML_STATUS_OK || bytesSinceEvent > WorkbookLimits.tokenSize {
      throw IntakeError.damagedWorkbook("XML của \(SafeText.excerpt(part))")
    }
    return true
  }

  private func setHandlers() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { reader, name, attributes in
        guard let name, let attributes else { return }
        XMLReader.of(reader).handle { reader in
          reader.depth += 1
          if reader.depth > WorkbookLimits.xmlDepth { throw IntakeError.damagedWorkbook("XML lồng quá sâu") }
          try reader.handler.start(XMLName(name), XMLAttributes(list: attributes))
        }
      },
      { reader, name in
        guard let name else { return }
        XMLReader.of(reader).handle { reader in
          reader.depth -= 1
          try reader.handler.end(XMLName(name))
        }
      })
    XML_SetCharacterDataHandler(parser) { reader, text, length in
      text?.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
        XMLReader.of(reader).handle { reader in
          try reader.handler.text(UnsafeBufferPointer(start: bytes, count: Int(length)))
        }
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in
      XMLReader.of(reader).handle { _ in throw IntakeError.damagedWorkbook("XML có khai báo DOCTYPE") }
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLReader {
    Unmanaged<XMLReader>.fromOpaque(pointer!).takeUnretainedValue()
  }

  /// Lets nothing be thrown through expat. After a stop it may still bring an event.
  private func handle(_ event: (XMLReader) throws -> Void) {
    guard failure == nil else { return }
    bytesSinceEvent = 0
    do {
      try event(self)
    } catch {
      failure = error
      XML_StopParser(parser, 0)
    }
  }
}
