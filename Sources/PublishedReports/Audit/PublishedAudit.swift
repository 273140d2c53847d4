/// Checks whether the printed tables hold together.
public enum PublishedAudit {
  /// What is wrong in `report`: by appendix, in the order of its rows, missing provinces and unread words last.
  public static func findings(in report: PublishedReport, provinces: [KnownProvince]) -> [Finding] {
    report.appendices.sorted { $0.key < $1.key }.flatMap { number, appendix in
      let found =
        switch appendix {
        case .rows(let rows): RowAudit(appendix: number, provinces: provinces).findings(in: rows)
        case .rates(let rates): self.findings(in: rates, appendix: number, provinces: provinces)
        case .texts(let texts): self.findings(in: texts, appendix: number)
        }
      return found + unreadFindings(report.unread.filter { $0.appendix == number })
    }
  }

  private static func findings(
    in rates: [PublishedRates], appendix: Int, provinces: [KnownProvince]
  ) -> [Finding] {
    let incomplete = rates.compactMap { rate -> Finding? in
      let columns = [
        ("Đảng ủy", rate.partyCommittee), ("Hội đồng nhân dân", rate.peoplesCouncil),
        ("Ủy ban nhân dân", rate.peoplesCommittee), ("Mặt trận Tổ quốc", rate.fatherlandFront),
      ]
      let missing = columns.filter { $0.1 == nil }.map(\.0)
      if missing.isEmpty { return nil }
      return Finding(
        appendix: appendix, province: rate.province, what: .noPercent,
        detail: "Không có tỉ lệ của: \(missing.joined(separator: ", ")).")
    }
    return incomplete
      + missingProvinces(appendix: appendix, present: Set(rates.map(\.province)), provinces: provinces)
  }

  private static func findings(in texts: PublishedTexts, appendix: Int) -> [Finding] {
    var findings = texts.entries.filter(\.text.isEmpty).map {
      Finding(
        appendix: appendix, province: $0.province, what: .emptyText,
        detail: "\($0.unit) có tên nhưng không có nội dung.")
    }
    if let reported = texts.reported, reported != texts.entries.count {
      findings.append(
        Finding(
          appendix: appendix, province: "", what: .wrongReportedCount,
          detail: "Tiêu đề ghi \(reported) tỉnh, thành phố báo cáo, bảng có \(texts.entries.count)."))
    }
    return findings
  }

  /// One finding for each of `provinces` that is not among the names in `present`.
  static func missingProvinces(
    appendix: Int, present: Set<String>, provinces: [KnownProvince]
  ) -> [Finding] {
    provinces.filter { !present.contains($0.tableName) }.map {
      Finding(
        appendix: appendix, province: $0.tableName, what: .missingProvince,
        detail: "\($0.tableName) không có trong bảng.")
    }
  }

  private static func unreadFindings(_ unread: [UnreadText]) -> [Finding] {
    unread.map {
      Finding(
        appendix: $0.appendix, province: $0.province ?? "", what: .unread,
        detail: "Không rõ thuộc dòng nào: “\($0.text)”.")
    }
  }
}
