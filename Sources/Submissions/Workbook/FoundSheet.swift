/// The sheet of a workbook that is read.
struct FoundSheet {
  let sheet: WorkbookPackage.Sheet
  let headings: HeadingRow
  /// The sheet's row of the headings, counted from 1.
  let headingRow: Int
  let merges: [MergedRange]
  /// Names, in the workbook's order.
  let otherSheets: [String]
  /// Those of `otherSheets` whose headings fit too.
  let otherFittingSheets: [String]

  /// The first visible sheet whose headings fit, or else the first hidden one.
  /// - Throws: `IntakeError` where none fits.
  static func find(in package: WorkbookPackage) throws -> FoundSheet {
    let sheets = package.sheets.filter { !$0.isHidden } + package.sheets.filter(\.isHidden)
    var found: (sheet: WorkbookPackage.Sheet, survey: SheetSurvey, result: HeadingSearch.Result)?
    var otherFitting: [String] = []
    var nearest: (columns: Int, error: IntakeError)?
    for sheet in sheets {
      let survey = try SheetSurvey(of: sheet, in: package)
      let texts = survey.texts
      if let result = HeadingSearch.find(in: texts) {
        if found == nil { found = (sheet, survey, result) } else { otherFitting.append(sheet.name) }
      } else if found == nil, !texts.allSatisfy(\.isEmpty) {
        let columns = HeadingSearch.mostColumns(in: texts)
        if let nearest, nearest.columns >= columns { continue }
        let what = "Trang tính “\(SafeText.excerpt(sheet.name))”"
        nearest = (columns, HeadingSearch.failure(in: texts, what: what))
      }
    }
    guard let found else { throw nearest?.error ?? IntakeError.empty("Tệp") }
    return FoundSheet(
      sheet: found.sheet, headings: found.result.headings,
      headingRow: found.survey.firstRows[found.result.index].number, merges: found.survey.merges,
      otherSheets: package.sheets.filter { $0.part != found.sheet.part }.map(\.name),
      otherFittingSheets: otherFitting)
  }
}
