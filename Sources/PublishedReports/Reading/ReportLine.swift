import VietnameseText

/// One line of the report that is not blank.
struct ReportLine {
  /// The line's words, one space between them.
  var text: String
  /// Whether a new page begins with this line: after a form feed, or indented by one space where every line
  /// ends in one (how the report's page breaks come through text extraction).
  let startsPage: Bool
  let blankLinesBefore: Int
  /// Whether the page broke a word in two and this line goes on with it: "ch" / "uyển".
  let continuesWord: Bool

  /// Whether the line is a number and nothing else.
  var isNumber: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension ReportLine {
  /// The lines of `text`, in NFC, without blank ones.
  ///
  /// Word ends every line with a space, so a line without one ends inside a word or right before a space that
  /// opens the next line. Where the text has lost these spaces, only fragments that can be no syllable are joined.
  static func lines(of text: String) -> [ReportLine] {
    let raw = rawLines(of: ICUText.nfc(text))
    let filled = raw.filter { !$0.isBlank }
    let keepsTrailingSpaces = filled.count { $0.endsInSpace } * 2 > filled.count
    var lines: [ReportLine] = []
    var blanks = 0
    var previous: RawLine?
    for line in raw {
      guard !line.isBlank else {
        blanks += 1
        continue
      }
      let previousIsOpen = previous.map { keepsTrailingSpaces && !$0.endsInSpace } ?? false
      let continuesWord =
        keepsTrailingSpaces
        ? previousIsOpen && !line.startsInSpace && !line.opensWithOwnNumber(after: previous?.text)
        : previous.map { BrokenWord.isCertain($0.text, line.text) } ?? false
      lines.append(
        ReportLine(
          text: line.text,
          startsPage: line.followsFormFeed
            || (keepsTrailingSpaces && line.startsInSpace && !previousIsOpen),
          blankLinesBefore: blanks,
          continuesWord: continuesWord))
      blanks = 0
      previous = line
    }
    return lines
  }

  private struct RawLine {
    var text: String
    var startsInSpace: Bool
    var endsInSpace: Bool
    var followsFormFeed: Bool
    var isBlank: Bool { text.isEmpty }

    /// Whether the line opens with a number that is not the rest of one on the line above.
    func opensWithOwnNumber(after above: String?) -> Bool {
      guard let first = text.unicodeScalars.first, let last = above?.unicodeScalars.last else { return false }
      return "0"..."9" ~= first && !("0"..."9" ~= last || ",/(".unicodeScalars.contains(last))
    }
  }

  private static func rawLines(of text: String) -> [RawLine] {
    var lines: [RawLine] = []
    var current = String.UnicodeScalarView()
    var followsFormFeed = false
    func endLine() {
      let words = current.split { $0.properties.isWhitespace || $0.value == 0xFEFF }
      lines.append(
        RawLine(
          text: words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " "),
          startsInSpace: current.first?.properties.isWhitespace ?? false,
          endsInSpace: current.last?.properties.isWhitespace ?? false,
          followsFormFeed: followsFormFeed && !words.isEmpty))
      if !words.isEmpty { followsFormFeed = false }
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        endLine()
      case "\r":
        continue
      case "\u{C}":
        if !current.isEmpty { endLine() }
        followsFormFeed = true
      default:
        current.append(scalar)
      }
    }
    if !current.isEmpty { endLine() }
    return lines
  }
}
