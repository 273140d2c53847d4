import VietnameseText

/// Reads the rows of a table with figures.
struct RowTable {
  private let heads: ProvinceHeadReader
  private let totals: Set<Int>

  init(provinces: [KnownProvince]) {
    heads = ProvinceHeadReader(provinces: provinces)
    totals = Set(provinces.map(\.communeCount))
  }

  func read(_ lines: [ReportLine], appendix: Int) -> (rows: [PublishedRow], unread: [UnreadText]) {
    var groups: [RowGroup] = []
    var unread: [UnreadText] = []
    for block in blocks(lines[...]) {
      var labels = LabelReader()
      let rows = labels.rows(of: block.text, totals: totals)
      unread += labels.unread.map {
        UnreadText(appendix: appendix, province: block.province?.tableName, text: $0)
      }
      groups.append(RowGroup(province: block.province, rows: rows))
    }
    var rows: [PublishedRow] = []
    for group in RowGroup.regrouped(groups) {
      if let province = group.province {
        rows += group.rows.map {
          PublishedRow(
            province: province.tableName, label: $0.label, count: $0.count, total: $0.total,
            percent: $0.percent)
        }
      } else {
        unread += group.rows.map {
          UnreadText(appendix: appendix, province: nil, text: "\($0.label) \($0.count)/\($0.total)")
        }
      }
    }
    return (rows, unread)
  }

  private struct Block {
    var province: KnownProvince?
    /// The lines below the province's head, with the page's line breaks but for those inside a word.
    var text = ""
  }

  private func blocks(_ lines: ArraySlice<ReportLine>) -> [Block] {
    var blocks = [Block()]
    var previous: ProvinceHead?
    var index = lines.startIndex
    while index < lines.endIndex {
      if let head = heads.head(in: lines, at: index, after: previous, prefix: .kind) {
        blocks.append(Block(province: head.province, text: LineWords.rest(of: lines, after: head.end)))
        previous = head
        index = head.end.line
      } else if !lines[index].isNumber {
        blocks[blocks.count - 1].text += (lines[index].continuesWord ? "" : "\n") + lines[index].text
      }
      index += 1
    }
    return blocks
  }
}

/// The rows that stand below one province's head.
struct RowGroup {
  struct Row {
    var label: String
    let count: Int
    let total: Int
    let percent: String
  }

  /// Nil for what stands above the first head.
  let province: KnownProvince?
  var rows: [Row]

  /// The groups with rows moved down to the province whose they are.
  ///
  /// Where the name is set in the middle of its rows, the first of them comes before it: such a row is counted out
  /// of the communes of the province below, not of the one above, and that province has fewer than three rows.
  static func regrouped(_ groups: [RowGroup]) -> [RowGroup] {
    var groups = groups
    for index in groups.indices.dropFirst().reversed() {
      guard let province = groups[index].province else { continue }
      while groups[index].rows.count < 3, let row = groups[index - 1].rows.last,
        row.total == province.communeCount, row.total != groups[index - 1].province?.communeCount
      {
        groups[index].rows.insert(groups[index - 1].rows.removeLast(), at: 0)
      }
    }
    return groups
  }
}
