import Foundation

/// Takes in files of submissions and of completion figures: `.csv`, `.xlsx`, `.jsonl`.
public struct SubmissionReader: Sendable {
  private let units: UnitRegistry

  public init(units: UnitRegistry) {
    self.units = units
  }

  /// Reads a file row by row; the memory needed does not grow with the number of rows.
  ///
  /// Whether it holds submissions or completion figures shows in its headings. Every row that is not wholly
  /// empty is handed on, taken or rejected.
  /// - Parameters:
  ///   - file: the file.
  ///   - name: what rows and receipt call it; nil for the last part of its path.
  ///   - onRow: gets the rows in their order; what it throws ends the reading.
  /// - Throws: `IntakeError` where the file cannot be taken in at all. It may come after rows were handed
  ///   on (a damaged workbook): keep the rows only when the call returns.
  public func read(
    _ file: URL, named name: String? = nil, onRow: (IntakeRow) throws -> Void
  ) throws -> IntakeReceipt {
    let input = try InputFile(file)
    let name = name ?? file.lastPathComponent
    return try withoutActuallyEscaping(onRow) { onRow in
      switch try FileFormat(of: input, named: name) {
      case .csv: try CSVReader(name: name, units: units).read(input, onRow: onRow)
      case .jsonLines: try JSONLinesReader(name: name, units: units).read(input, onRow: onRow)
      case .workbook: try WorkbookReader(name: name, units: units).read(input, onRow: onRow)
      }
    }
  }
}
