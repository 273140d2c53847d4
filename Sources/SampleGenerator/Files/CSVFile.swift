import Foundation

/// A CSV file as Excel saves it: UTF-8 with BOM, commas, CRLF.
struct CSVFile {
  private var text: String
  private(set) var rowCount = 0

  init(headings: [String]) {
    text = "\u{FEFF}"
    appendLine(headings)
  }

  mutating func append(_ cells: [String]) {
    appendLine(cells)
    rowCount += 1
  }

  func write(to file: URL) throws { try Data(text.utf8).write(to: file) }

  private mutating func appendLine(_ cells: [String]) {
    text += cells.map(Self.field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ cell: String) -> String {
    // Scalars, not Characters: a quote followed by a combining mark is one Character.
    let scalars = cell.unicodeScalars
    guard scalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else {
      return cell
    }
    var quoted = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }
}
