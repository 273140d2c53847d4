extension AppendixReport {
  /// The appendix as a table.
  public var table: ReportTable {
    let columns = definition.columns.enumerated().map { index, heading in
      ReportTable.Column(heading: heading, alignment: alignment(ofColumn: index))
    }
    let groups =
      switch content {
      case .rankings(let rankings): rankings.map(group)
      case .completion(let rows): rows.map { group($0, bodies: definition.form.completionBodies) }
      case .texts(let texts): Self.groups(of: texts)
      }
    return ReportTable(columns: columns, groups: groups, note: note(below: groups))
  }

  private func alignment(ofColumn index: Int) -> ReportTable.Column.Alignment {
    switch definition.form {
    case .topics: index == 0 || index == 3 ? .centre : .left
    case .completion: index == 1 ? .left : .centre
    case .texts: index == 0 ? .centre : .left
    }
  }

  private func group(_ ranking: ProvinceRanking) -> ReportTable.Group {
    ReportTable.Group(
      lead: [.number(ranking.number), .text(ranking.province.name)],
      rows: ranking.rows.map { row in
        let label = labelStyle == .detailed ? row.detailedLabel : row.label
        return ReportTable.Row(
          cells: [.text(label), .share(count: row.count, total: row.total)], topic: row)
      })
  }

  private func group(_ row: CompletionRow, bodies: [ReportingBody]) -> ReportTable.Group {
    let shares: [ReportTable.Cell] = bodies.map { body in
      row.shares[body].map { .completion(done: $0.done, total: $0.total) } ?? .missing
    }
    return ReportTable.Group(
      lead: [.number(row.number), .text(row.province.fullName)],
      rows: [ReportTable.Row(cells: shares, topic: nil)])
  }

  /// The texts of one office stand together.
  private static func groups(of texts: ProvinceTexts) -> [ReportTable.Group] {
    var groups: [ReportTable.Group] = []
    for row in texts.rows {
      let lead: [ReportTable.Cell] = [.number(row.number), .text(row.unit)]
      let printed = ReportTable.Row(cells: [.text(row.text)], topic: nil)
      if let last = groups.last, last.lead == lead {
        groups[groups.count - 1] = ReportTable.Group(lead: lead, rows: last.rows + [printed])
      } else {
        groups.append(ReportTable.Group(lead: lead, rows: [printed]))
      }
    }
    return groups
  }

  private func note(below groups: [ReportTable.Group]) -> String? {
    let words = definition.words
    var texts = [title] + definition.columns
    for cell in groups.lazy.flatMap({ $0.lead + $0.rows.flatMap(\.cells) }) {
      if case .text(let text) = cell { texts.append(text) }
    }
    let used = definition.abbreviations.filter { abbreviation in
      texts.contains { $0.containsWord(abbreviation.short) }
    }
    var notes = definition.notes
    if labelStyle == .detailed,
      groups.lazy.flatMap(\.rows).contains(where: { $0.topic?.named.isEmpty == false })
    {
      notes.append(words.named)
    }
    if !used.isEmpty {
      let list = used.map {
        words.abbreviation.replacing("{short}", with: $0.short).replacing("{long}", with: $0.long)
      }
      notes.append(words.abbreviations.replacing("{list}", with: list.joined(separator: "; ")))
    }
    return notes.isEmpty ? nil : words.note.replacing("{text}", with: notes.joined(separator: " "))
  }
}

extension String {
  /// Whether `word` occurs with no letter or digit right before or behind it.
  fileprivate func containsWord(_ word: String) -> Bool {
    guard containsBytes(of: word) else { return false }
    return ranges(of: word).contains { range in
      let before = unicodeScalars[..<range.lowerBound].last
      let behind = unicodeScalars[range.upperBound...].first
      return [before, behind].allSatisfy {
        $0.map { !$0.properties.isAlphabetic && $0.properties.numericType == nil } ?? true
      }
    }
  }

  /// A look at the bytes: nearly no text holds an abbreviation, and a search by characters is slow.
  private func containsBytes(of word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first else { return true }
    var text = self
    return text.withUTF8 { bytes in
      var start = bytes.startIndex
      while let place = bytes[start...].firstIndex(of: first) {
        if bytes[place...].starts(with: word) { return true }
        start = place + 1
      }
      return false
    }
  }
}
