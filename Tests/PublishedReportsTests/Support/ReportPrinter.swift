import PublishedReports
import TestSupport

/// Prints tables the way they come out of the PDF: each cell in turn, wrapped to its column, every line ending in a
/// space, with page borders, page numbers and repeated headings at random places between lines.
struct ReportPrinter {
  private var random: SeededGenerator
  private var lines: [String] = []
  private var page = 6

  init(random: SeededGenerator) { self.random = random }

  var text: String { lines.map { $0 + " \n" }.joined(separator: "\n") }

  mutating func printRows(_ rows: [PublishedRow], appendix: Int) {
    let heading = "STT Tỉnh/thành phố Vướng mắc chính trong ngày Số xã gặp vướng mắc"
    lines += [" Phụ lục \(appendix)", "VƯỚNG MẮC THỬ", heading]
    var province = ""
    var number = 0
    for row in rows {
      if row.province != province {
        province = row.province
        number += 1
        lines += head(number, wrapped(province, to: 12))
      }
      let label = wrapped(row.label, to: 60)
      let figure = "\(row.count)/\(row.total) (\(row.percent)%)"
      if label.count == 1 {
        lines.append("\(label[0]) \(figure)")
      } else {
        // A page may end inside a label, but not before a line with a capital letter.
        for line in label {
          lines.append(line)
          if chance(20), line != label.last { turnPage(heading) }
        }
        lines.append(figure)
      }
      if chance(10) { turnPage(heading) }
    }
  }

  mutating func printTexts(_ texts: [PublishedText], appendix: Int) {
    lines += [
      " Phụ lục \(appendix)", "Ý KIẾN THỬ (\(texts.count)/34 tỉnh, thành phố)",
      "STT Tỉnh, thành phố Vướng mắc khó khăn",
    ]
    for text in texts {
      let unit = wrapped(text.unit, to: 25)
      let body = wrapped(text.text, to: 90)
      var entry = head(text.number, unit)
      if unit.count == 1, body.count == 1 {
        entry[entry.count - 1] += " " + body[0]
      } else {
        entry += body
      }
      for line in entry {
        lines.append(line)
        if chance(15), line == body.first, body.count > 1 { turnPage(nil) }
      }
    }
  }

  private mutating func head(_ number: Int, _ name: [String]) -> [String] {
    name.count > 1 ? ["\(number)"] + name : ["\(number) \(name[0])"]
  }

  /// A page ends: with its number between blank lines, or the next begins with one space.
  private mutating func turnPage(_ heading: String?) {
    page += 1
    if chance(2) {
      lines.append("\n\n\(page) \n\n")
      if let heading { lines.append(heading) } else { lines.append("") }
    } else if let heading {
      lines.append(" " + heading)
    }
  }

  private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count >= width {
        lines.append("")
      }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }
}
