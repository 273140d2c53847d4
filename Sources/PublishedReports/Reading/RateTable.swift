/// Reads appendix 21: four rates behind each province.
struct RateTable {
  private let heads: ProvinceHeadReader

  init(provinces: [KnownProvince]) {
    heads = ProvinceHeadReader(provinces: provinces)
  }

  func read(_ lines: [ReportLine]) -> [PublishedRates] {
    var rates: [PublishedRates] = []
    var current: (head: ProvinceHead, text: String)?
    func endProvince() {
      guard let (head, text) = current else { return }
      let values = Self.values(of: text)
      rates.append(
        PublishedRates(
          number: head.number ?? head.province.number, province: head.province.tableName,
          partyCommittee: values[0], peoplesCouncil: values[1], peoplesCommittee: values[2],
          fatherlandFront: values[3]))
    }
    var index = lines.startIndex
    while index < lines.endIndex {
      if let head = heads.head(in: lines[...], at: index, after: current?.head, prefix: .kind) {
        endProvince()
        current = (head, LineWords.rest(of: lines[...], after: head.end))
        index = head.end.line
      } else {
        current?.text += " " + lines[index].text
      }
      index += 1
    }
    endProvince()
    return rates
  }

  /// Four values; nil for a dash and for what is missing at the end.
  private static func values(of text: String) -> [String?] {
    let pattern = #/(?<value>[0-9]{1,3}(?:[.,][0-9]+)?)\s*%|(?:^|\s)[\-–](?=\s|\z)/#
      .matchingSemantics(.unicodeScalar)
    let values = text.matches(of: pattern).map { $0.value.map { String($0) } }
    return Array((values + [nil, nil, nil, nil]).prefix(4))
  }
}
