/// The headings of a table, and what its columns were understood to be.
struct HeadingRow: Sendable {
  enum Content: Sendable { case submissions, completionFigures }

  let content: Content
  /// All headings as the file writes them.
  let headings: [String]
  /// Place of each column that is used.
  let positions: [Column: Int]

  /// Nil where the headings fit neither submissions nor completion figures.
  /// - Parameter mayLackCommunes: whether a table without a column of communes is known to hold texts of
  ///   the province's level. Otherwise such a table fits only where no other column might be the communes'
  ///   under a name not known here: to take those rows as the province's would be a silent error.
  init?(_ headings: [String], mayLackCommunes: Bool = false) {
    let positions = Column.positions(headings).filter { $0.value.count == 1 }.mapValues { $0[0] }
    let used: [Column]
    if Column.completion.allSatisfy({ positions[$0] != nil }), positions[.text] == nil {
      content = .completionFigures
      used = Column.completion
    } else if Column.submissionRequired.allSatisfy({ positions[$0] != nil }) {
      content = .submissions
      used = Column.submission
    } else {
      return nil
    }
    self.headings = headings
    self.positions = positions.filter { used.contains($0.key) }
    if content == .submissions, positions[.commune] == nil, positions[.unit] == nil, !mayLackCommunes,
      !ignored.allSatisfy(Self.isHarmless)
    {
      return nil
    }
  }

  private static func isHarmless(_ heading: String) -> Bool {
    ["stt", "tt", "so thu tu", "ghi chu", "note", "id"].contains(ValueKey.key(heading))
  }

  /// The headings of columns that are not read.
  var ignored: [String] {
    let used = Set(positions.values)
    return headings.indices.filter { !used.contains($0) && !ValueKey.key(headings[$0]).isEmpty }.map {
      headings[$0]
    }
  }

  func heading(of column: Column) -> String {
    positions[column].map { headings[$0] } ?? column.heading
  }
}
