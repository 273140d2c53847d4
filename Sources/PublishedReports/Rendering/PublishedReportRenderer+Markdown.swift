extension PublishedReportRenderer {
  /// The report as Markdown for people: the findings first, then a table for each appendix.
  public func markdown() -> String {
    var parts = ["# Báo cáo đã công bố", "## Vấn đề phát hiện", findingsTable()]
    for (number, content) in appendices {
      parts += ["## Phụ lục \(number)", table(content, appendix: number)]
    }
    if let comparison { parts += sections(on: comparison) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// One table for each appendix with ranked rows: the published row, and beside it our figures.
  private func sections(on comparison: PublishedComparison) -> [String] {
    let day = comparison.day
    return comparison.appendices.flatMap { number, rows in
      [
        "## Phụ lục \(number): đối chiếu với số liệu tự tổng hợp ngày \(day.day)/\(day.month)/\(day.year)",
        table(
          ["Tỉnh, thành phố", "Nội dung công bố", "Chủ đề", "Số xã công bố", "Số xã tự tổng hợp"],
          rows.map { row in
            [
              row.province, row.published?.label ?? "(không công bố)", row.topics.joined(separator: ", "),
              row.published.map { String($0.count) } ?? "", row.ours.map(figure).joined(separator: "; "),
            ]
          }),
      ]
    }
  }

  /// "Thiếu trang thiết bị: 12 (thứ 1)".
  private func figure(_ own: PublishedComparison.OwnTopic) -> String {
    "\(own.label): \(own.count)" + (own.rank.map { " (thứ \($0))" } ?? "")
  }

  private func findingsTable() -> String {
    if findings.isEmpty { return "Không có." }
    return table(
      ["Phụ lục", "Tỉnh, thành phố", "Vấn đề", "Chi tiết"],
      findings.map { [String($0.appendix), $0.province, $0.what.label, $0.detail] })
  }

  private func table(_ appendix: PublishedAppendix, appendix number: Int) -> String {
    switch appendix {
    case .rows(let rows):
      table(
        ["Tỉnh, thành phố", "Nội dung", "Số xã", "Tổng số", "Tỷ lệ (%)", "Chủ đề"],
        rows.map {
          [
            $0.province, $0.label, String($0.count), String($0.total), $0.percent,
            topics(of: $0.label, appendix: number).joined(separator: ", "),
          ]
        })
    case .rates(let rates):
      table(
        ["TT", "Tỉnh, thành phố", "Đảng ủy (%)", "HĐND (%)", "UBND (%)", "MTTQ (%)"],
        rates.map {
          [
            String($0.number), $0.province, $0.partyCommittee ?? "", $0.peoplesCouncil ?? "",
            $0.peoplesCommittee ?? "", $0.fatherlandFront ?? "",
          ]
        })
    case .texts(let texts):
      table(
        ["TT", "Đơn vị", "Nội dung", "Chủ đề"],
        texts.entries.map {
          [
            String($0.number), $0.unit, $0.text,
            topics(of: $0.text, appendix: number).joined(separator: ", "),
          ]
        })
    }
  }

  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    ([headings, headings.map { _ in "---" }] + rows.map { $0.map(Self.escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// `text` as the content of one cell. Works on scalars: a mark may follow the sign that is escaped.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "*", "_", "`", "[", "]": result.append(contentsOf: ["\\", scalar])
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\n": result.append(contentsOf: "<br>".unicodeScalars)
      case "\r": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
