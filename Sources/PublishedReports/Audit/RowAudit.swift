import VietnameseText

/// Checks one table with figures.
struct RowAudit {
  let appendix: Int
  let provinces: [KnownProvince]

  func findings(in rows: [PublishedRow]) -> [Finding] {
    let groups = ProvinceRows.groups(of: rows)
    return groups.flatMap { group in
      group.rows.flatMap { figureFindings($0) } + groupFindings(group.rows, province: group.province)
    }
      + PublishedAudit.missingProvinces(
        appendix: appendix, present: Set(groups.map(\.province)), provinces: provinces)
  }

  private func figureFindings(_ row: PublishedRow) -> [Finding] {
    var findings: [Finding] = []
    let figure = "“\(row.label)” \(row.count)/\(row.total)"
    if let province = provinces.first(where: { $0.tableName == row.province }),
      province.communeCount != row.total
    {
      findings.append(
        finding(
          row.province, .wrongTotal,
          "\(figure): tỉnh, thành phố này có \(province.communeCount) đơn vị cấp xã."))
    }
    if row.count > row.total {
      findings.append(finding(row.province, .countAboveTotal, "\(figure): số xã lớn hơn tổng số."))
    }
    if row.percent.isEmpty {
      findings.append(finding(row.province, .noPercent, "\(figure): không ghi tỷ lệ."))
    } else if !Percentage.follows(row.percent, count: row.count, total: row.total) {
      let right = Percentage.printed(count: row.count, total: row.total).map { "đúng là \($0)%" }
      findings.append(
        finding(row.province, .wrongPercent, "\(figure): ghi \(row.percent)%, \(right ?? "tổng số bằng 0")."))
    }
    return findings
  }

  private func groupFindings(_ rows: [PublishedRow], province: String) -> [Finding] {
    var findings: [Finding] = []
    for (upper, lower) in zip(rows, rows.dropFirst()) where upper.count < lower.count {
      let note = Self.saysNothing(lower.label) ? " (dòng không có ý kiến được xếp cuối)" : ""
      findings.append(
        finding(
          province, .outOfOrder,
          "“\(lower.label)” (\(lower.count)) đứng sau “\(upper.label)” (\(upper.count))\(note)."))
    }
    var labels: Set<String> = []
    for row in rows where !labels.insert(NameKey.folded(row.label)).inserted {
      findings.append(finding(province, .repeatedLabel, "“\(row.label)” có nhiều lần."))
    }
    if rows.count != 3 {
      findings.append(
        finding(province, rows.count < 3 ? .fewRows : .manyRows, "Có \(rows.count) dòng, cần 3."))
    }
    return findings
  }

  /// Whether the label says that there was nothing to say: the row that a ranking sets last whatever its count.
  private static func saysNothing(_ label: String) -> Bool {
    let bare = NameKey.bare(label)
    return ["vuong mac", "kho khan", "kien nghi", "de xuat"].contains {
      bare.hasPrefix("khong co \($0)") || bare.hasPrefix("chua co \($0)")
    }
  }

  private func finding(_ province: String, _ what: Finding.What, _ detail: String) -> Finding {
    Finding(appendix: appendix, province: province, what: what, detail: detail)
  }
}
