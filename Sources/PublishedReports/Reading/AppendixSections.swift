import VietnameseText

/// Cuts the report into its appendices.
enum AppendixSections {
  /// The lines of each appendix below its heading, by number.
  ///
  /// "Phụ lục 2" also stands alone on a line inside other tables. The headings are the longest run of such lines
  /// whose numbers rise; of two equally long runs the one with the later lines.
  static func sections(of lines: [ReportLine]) -> [Int: ArraySlice<ReportLine>] {
    let headings = longestRisingRun(
      lines.indices.compactMap { index in
        heading(lines[index].text).map { (line: index, number: $0) }
      })
    var sections: [Int: ArraySlice<ReportLine>] = [:]
    for (position, heading) in headings.enumerated() {
      let end = position + 1 < headings.count ? headings[position + 1].line : lines.endIndex
      sections[heading.number] = lines[(heading.line + 1)..<end]
    }
    return sections
  }

  /// The number of a line that reads "Phụ lục 6" and nothing else.
  private static func heading(_ line: String) -> Int? {
    let words = NameKey.bare(line).split { $0 == " " || $0 == "." || $0 == ":" }
    guard words.count == 3, words[0] == "phu", words[1] == "luc" else { return nil }
    return Int(words[2])
  }

  private typealias Heading = (line: Int, number: Int)

  private static func longestRisingRun(_ candidates: [Heading]) -> [Heading] {
    var lengths: [Int] = []
    var predecessors: [Int?] = []
    for (index, candidate) in candidates.enumerated() {
      var best: Int?
      for earlier in 0..<index where candidates[earlier].number < candidate.number {
        if best.map({ lengths[earlier] >= lengths[$0] }) ?? true { best = earlier }
      }
      lengths.append((best.map { lengths[$0] } ?? 0) + 1)
      predecessors.append(best)
    }
    var run: [Heading] = []
    var next = lengths.indices.max { (lengths[$0], $0) < (lengths[$1], $1) }
    while let index = next {
      run.append(candidates[index])
      next = predecessors[index]
    }
    return run.reversed()
  }
}
