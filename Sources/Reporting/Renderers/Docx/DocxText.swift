/// Paragraphs of text.
enum DocxText {
  /// A paragraph in which the text's lines are broken as they came.
  ///
  /// - Parameters:
  ///   - keepNext: whether it stays on the page of what follows.
  ///   - properties: XML that goes behind the style, in schema order.
  static func paragraph(
    _ text: String, style: String, keepNext: Bool = false, properties: String = ""
  ) -> String {
    let keep = keepNext ? "<w:keepNext/>" : ""
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(keep)\(properties)</w:pPr>\(run(text))</w:p>"
  }

  /// A title whose lines do not break within brackets or behind a number.
  static func unbreakable(_ title: String) -> String {
    var depth = 0
    var previous: Unicode.Scalar = " "
    let scalars = title.unicodeScalars.map { scalar -> Unicode.Scalar in
      defer { previous = scalar }
      switch scalar {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case " " where depth > 0 || ("0"..."9").contains(previous): return "\u{A0}"
      default: break
      }
      return scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func run(_ text: String) -> String {
    if text.isEmpty { return "" }
    let lines = TextScalars.lines(text).map { line in
      line.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(MarkupEscaper.escape(String($0)))</w:t>" }
        .joined(separator: "<w:tab/>")
    }
    return "<w:r>\(lines.joined(separator: "<w:br/>"))</w:r>"
  }
}
