import VietnameseText

/// Takes from an appendix what is not its content: title, column headings (repeated on every page), page numbers.
struct TableBody {
  /// The lines above the first column heading; empty where there is no heading.
  let title: ArraySlice<ReportLine>
  let lines: [ReportLine]

  init(_ section: ArraySlice<ReportLine>, form: TableForm) {
    var title = section[section.startIndex..<section.startIndex]
    var lines: [ReportLine] = []
    var isBelowHeading = false
    var index = section.startIndex
    while index < section.endIndex {
      if let end = Self.endOfHeading(in: section, at: index, columns: Self.columns(form)) {
        if !isBelowHeading {
          isBelowHeading = true
          title = section[section.startIndex..<index]
          lines = []
        } else if let last = lines.last, last.isNumber {
          lines.removeLast()
        }
        let rest = LineWords.rest(of: section, after: end)
        index = end.line
        if !rest.isEmpty {
          var line = section[index]
          line.text = rest
          lines.append(line)
        }
      } else if !Self.isPageNumber(section, at: index) {
        lines.append(section[index])
      }
      index += 1
    }
    self.title = title
    self.lines = lines
  }

  /// Whether the line is a number that stands at a page's edge or by itself between blank lines.
  private static func isPageNumber(_ section: ArraySlice<ReportLine>, at index: Int) -> Bool {
    let line = section[index]
    guard line.isNumber else { return false }
    guard index + 1 < section.endIndex else { return true }
    let next = section[index + 1]
    return line.startsPage || next.startsPage || (line.blankLinesBefore >= 2 && next.blankLinesBefore >= 2)
  }

  /// The last word of the column heading that begins with the line at `index`; nil where none does.
  ///
  /// A heading whose last columns read otherwise ends with the last column that is known, of two at least.
  private static func endOfHeading(
    in section: ArraySlice<ReportLine>, at index: Int, columns: [[String]]
  ) -> LineWords.Word? {
    guard let first = LineWords(section, from: index, limit: 1).words.first, columns[0].contains(first.bare)
    else { return nil }
    let words = LineWords(section, from: index, limit: 40).words
    var position = 0
    var known = 0
    for column in columns {
      guard let end = column.lazy.compactMap({ endOfPhrase($0, in: words, from: position) }).first else {
        break
      }
      position = end
      known += 1
    }
    return known >= 2 ? words[position - 1] : nil
  }

  /// The index behind the words that spell `phrase` (letters without marks and spaces) from `start` on.
  private static func endOfPhrase(_ phrase: String, in words: [LineWords.Word], from start: Int) -> Int? {
    var spelt = ""
    for index in start..<words.count {
      spelt += words[index].bare.filter { $0.isLetter }
      if spelt == phrase { return index + 1 }
      if !phrase.hasPrefix(spelt) { return nil }
    }
    return nil
  }

  /// The columns of a table, each with the wordings it is known to have, the longer first.
  private static func columns(_ form: TableForm) -> [[String]] {
    let first = [["stt", "tt"], ["tinhthanhpho"]]
    switch form {
    case .rows:
      return first + [
        ["vuongmacchinhtrongngay", "vuongmacchinh", "vuongmackhokhan", "kiennghivadexuat", "kiennghidexuat"],
        ["soxagapvuongmac", "soxakiennghi", "soxadexuat"],
      ]
    case .rates:
      let bodies = ["danguy", "hoidongnhandan", "uybannhandan", "mattrantoquoc"]
      return first + bodies.map { ["tilehoanthanh" + $0, "tylehoanthanh" + $0] }
    case .texts:
      return first + [["vuongmackhokhan", "khokhanvuongmac"]]
    }
  }
}
