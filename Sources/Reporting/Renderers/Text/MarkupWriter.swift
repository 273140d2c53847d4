/// Collects a page in UTF-8.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds markup as it is.
  mutating func markup(_ markup: String) { bytes += markup.utf8 }

  /// Adds text, escaped.
  mutating func text(_ text: String) { MarkupEscaper.append(text, to: &bytes) }

  /// Adds text whose line breaks are to be seen.
  mutating func lines(_ text: String) {
    for (index, line) in TextScalars.lines(text).enumerated() {
      if index > 0 { markup("<br>") }
      self.text(line)
    }
  }

  /// Adds an element that holds nothing but text.
  ///
  /// - Parameter tag: name and attributes, `td class="centre"`.
  mutating func element(_ tag: String, _ text: String) {
    markup("<\(tag)>")
    self.text(text)
    let name = tag.utf8.prefix { $0 != UInt8(ascii: " ") }
    bytes += "</".utf8
    bytes += name
    bytes.append(UInt8(ascii: ">"))
  }
}
