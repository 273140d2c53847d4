/// Comma-separated values by RFC 4180 that a spreadsheet runs nothing of.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula, quoted or
/// not, so such a cell gets an apostrophe in front. A cell that begins with apostrophes and then such a sign gets
/// one more: whoever reads removes exactly one wherever apostrophes stand before such a sign and has the text
/// unchanged.
public struct CSVText: Sendable {
  /// Excel shows Vietnamese only behind it.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let separator: Unicode.Scalar

  /// - Parameter separator: `,`, or `;` for an Excel whose Windows region asks for it.
  public init(separator: Unicode.Scalar = ",") {
    self.separator = separator
  }

  /// One record with its CR LF.
  public func record(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: String(separator)) + "\r\n"
  }

  /// `text` as a cell that is no formula. Figures of our own need it not.
  public static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n": "'" + text
    default: text
    }
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { scalar in
      scalar == separator || scalar == "\"" || scalar == "\r" || scalar == "\n"
    }
    guard needsQuotes else { return field }
    return "\"" + TextScalars.replacing(field) { $0 == UInt8(ascii: "\"") ? "\"\"" : nil } + "\""
  }
}
