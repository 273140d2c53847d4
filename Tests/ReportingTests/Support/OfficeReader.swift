import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads back the tables of documents and workbooks, to compare them with what was written.
enum OfficeReader {
  /// The rows of a document's tables; merged cells are filled from above.
  static func tableRows(document xml: String) throws -> [[String]] {
    var rows: [[String]] = []
    var isMerged = false
    try parse(xml) { event in
      switch event {
      case .start("w:tr", _): rows.append([])
      case .start("w:tc", _): rows[rows.count - 1].append("")
      case .start("w:vMerge", let attributes): isMerged = attributes["w:val"] != "restart"
      case .start("w:br", _) where !rows.isEmpty:
        rows[rows.count - 1].append(rows[rows.count - 1].removeLast() + "\n")
      case .start("w:tab", _) where !rows.isEmpty:
        rows[rows.count - 1].append(rows[rows.count - 1].removeLast() + "\t")
      case .text(let text, in: "w:t") where rows.last?.isEmpty == false:
        rows[rows.count - 1].append(rows[rows.count - 1].removeLast() + text)
      case .end("w:tc"):
        if isMerged {
          rows[rows.count - 1][rows[rows.count - 1].count - 1] =
            rows[rows.count - 2][rows[rows.count - 1].count - 1]
        }
        isMerged = false
      case .end("w:tbl"): rows.append([])
      default: break
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  /// The cells of a sheet row by row: texts as Excel shows them, numbers as the file spells them.
  static func cells(sheet: String, sharedStrings: String) throws -> [[String]] {
    var strings: [String] = []
    try parse(sharedStrings) { event in
      switch event {
      case .start("si", _): strings.append("")
      case .text(let text, in: "t"): strings[strings.count - 1] += text
      default: break
      }
    }
    var rows: [[String]] = []
    var isString = false
    try parse(sheet) { event in
      switch event {
      case .start("row", _): rows.append([])
      case .start("c", let attributes):
        isString = attributes["t"] == "s"
        rows[rows.count - 1].append("")
      case .text(let text, in: "v"):
        let cell = isString ? Int(text).map { unescaped(strings[$0]) } ?? "?" : text
        rows[rows.count - 1][rows[rows.count - 1].count - 1] += cell
      case .start("f", _): Issue.record("a formula")
      default: break
      }
    }
    return rows
  }

  /// Whether the text is well-formed XML.
  static func parses(_ xml: String) -> Bool {
    (try? parse(xml) { _ in }) != nil
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      String(UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init) ?? "?")
    }
  }

  enum Event {
    case start(String, [String: String])
    case text(String, in: String)
    case end(String)
  }

  static func parse(_ xml: String, _ handler: @escaping (Event) -> Void) throws {
    let parser = XMLParser(data: Data(xml.utf8))
    let delegate = Delegate(handler)
    parser.delegate = delegate
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  private final class Delegate: NSObject, XMLParserDelegate {
    private let handler: (Event) -> Void
    private var open: [String] = []
    private var text = ""

    init(_ handler: @escaping (Event) -> Void) { self.handler = handler }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      flush()
      open.append(name)
      handler(.start(name, attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      flush()
      open.removeLast()
      handler(.end(name))
    }

    private func flush() {
      if !text.isEmpty, let name = open.last { handler(.text(text, in: name)) }
      text = ""
    }
  }
}
