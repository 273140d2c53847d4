/// Reads the tables of texts: number, office, what it wrote.
struct TextTable {
  private let heads: ProvinceHeadReader

  init(provinces: [KnownProvince]) {
    heads = ProvinceHeadReader(provinces: provinces)
  }

  func read(_ body: TableBody, appendix: Int) -> (texts: PublishedTexts, unread: [UnreadText]) {
    let lines = body.lines[...]
    var entries: [PublishedText] = []
    var unread: [UnreadText] = []
    var current: (head: ProvinceHead, text: String)?
    func endEntry() {
      guard let (head, text) = current, let number = head.number else { return }
      entries.append(
        PublishedText(number: number, unit: head.unit, province: head.province.tableName, text: text))
    }
    var index = lines.startIndex
    while index < lines.endIndex {
      let line = lines[index]
      if let head = heads.head(in: lines, at: index, after: current?.head, prefix: .office),
        Self.isBelow(head, current?.head)
      {
        endEntry()
        current = (head, LineWords.rest(of: lines, after: head.end))
        index = head.end.line
      } else if let text = current?.text {
        current?.text = text + (line.continuesWord || text.isEmpty ? "" : "\n") + line.text
      } else {
        unread.append(UnreadText(appendix: appendix, province: nil, text: line.text))
      }
      index += 1
    }
    endEntry()
    let stated = Self.statedCount(in: body.title)
    return (PublishedTexts(reported: stated?.reported, total: stated?.total, entries: entries), unread)
  }

  /// Whether `head` can stand below `previous`: its number or its province comes later. Numbers are misprinted now
  /// and then, and a text may mention an office behind a number.
  private static func isBelow(_ head: ProvinceHead, _ previous: ProvinceHead?) -> Bool {
    guard let previous else { return true }
    return (head.number ?? 0) > (previous.number ?? 0) || head.province.number > previous.province.number
  }

  /// The count in a title like "ĐẢNG ỦY (27/34 tỉnh, thành phố)".
  private static func statedCount(in title: ArraySlice<ReportLine>) -> (reported: Int, total: Int)? {
    let text = title.map(\.text).joined(separator: " ")
    guard let match = text.firstMatch(of: #/\(\s*([0-9]{1,2})\s*\/\s*([0-9]{1,2})/#),
      let reported = Int(match.1), let total = Int(match.2)
    else { return nil }
    return (reported, total)
  }
}
