/// What a first reading of a sheet tells: where its headings stand and what is merged.
struct SheetSurvey {
  let firstRows: [SheetRow]
  let merges: [MergedRange]

  init(of sheet: WorkbookPackage.Sheet, in package: WorkbookPackage) throws {
    // Merged ranges stand behind all rows. Looking for their tag in the bytes costs a fifth of parsing
    // them, and most sheets have none.
    let hasMerges = try ByteSearch.find("mergeCell", in: sheet.part, of: package.archive)
    var firstRows: [SheetRow] = []
    var merges: [MergedRange] = []
    let parser = SheetParser(
      package.cells,
      onRow: { row in
        if firstRows.count < HeadingSearch.rowLimit { firstRows.append(row) }
        let isComplete = firstRows.count == HeadingSearch.rowLimit
        if isComplete, !hasMerges { throw XMLStop() }
        return !isComplete
      },
      onMerge: { first, last in
        guard merges.count < WorkbookLimits.mergedRanges else { throw IntakeError.workbookTooLarge }
        if let range = MergedRange(from: first, to: last) { merges.append(range) }
      })
    try XMLReader.read(sheet.part, of: package.archive, handler: parser)
    self.firstRows = firstRows
    self.merges = merges
  }

  /// The texts of the first rows, merged headings carried down.
  var texts: [[String]] {
    let width = firstRows.map(\.width).max() ?? 0
    var merged = MergedValues(merges, columns: 0..<width)
    return firstRows.map { row in
      var cells = row.cells(width: width)
      merged.fill(&cells, row: row.number)
      let texts = cells.map(\.text)
      return Array(texts.prefix((texts.lastIndex { !SafeText.isBlank($0) } ?? -1) + 1))
    }
  }
}
