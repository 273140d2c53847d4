import Foundation

/// The texts of the shipped sample day.
struct SampleDay {
  struct Entry {
    let text: String
    let kind: String
  }

  let entries: [Entry]

  init(root: URL) throws {
    let file = root.appendingPathComponent("Corpus/sample-day/submissions-2025-09-22.csv")
    let rows = Self.rows(of: Array(try Data(contentsOf: file)))
    entries = rows.dropFirst().compactMap { row in
      guard row.count == 6 else { return nil }
      return Entry(text: row[5], kind: row[4] == "Kiến nghị" ? "kien-nghi" : "vuong-mac")
    }
  }

  /// Records of a csv file with commas and quotation marks.
  private static func rows(of bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""):
        // A doubled mark closes and opens again.
        if !isQuoted, !cell.isEmpty { cell.append(byte) }
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll()
      case 0x0A where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll()
        rows.append(row)
        row.removeAll()
      case 0x0D where !isQuoted: break
      default: cell.append(byte)
      }
    }
    return rows
  }

  func jsonLines() -> [UInt8] {
    JSONLines.encode(entries.enumerated().map { ("\($0)", $1.text, $1.kind) })
  }
}

/// Writes entries as JSON lines.
enum JSONLines {
  static func encode(_ entries: [(id: String, text: String, kind: String?)]) -> [UInt8] {
    var output: [UInt8] = []
    for entry in entries {
      output += Array("{\"id\":\"\(entry.id)\",\"text\":\"".utf8)
      for byte in entry.text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
        case 0x0A: output += Array("\\n".utf8)
        case 0x0D: output += Array("\\r".utf8)
        case 0x09: output += Array("\\t".utf8)
        default: output.append(byte)
        }
      }
      output += Array("\"".utf8)
      if let kind = entry.kind { output += Array(",\"kind\":\"\(kind)\"".utf8) }
      output += Array("}\n".utf8)
    }
    return output
  }
}
