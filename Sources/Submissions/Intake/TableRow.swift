/// A row of a table below its headings.
protocol TableRow {
  /// The cell at a place of the heading row; an empty one where the row is shorter.
  func cell(at place: Int) -> Cell
  /// The cells as they came, in the order of the headings.
  var texts: [String] { get }
}

extension TableRow {
  var isBlank: Bool { texts.allSatisfy(SafeText.isBlank) }
}

/// One cell of a table.
struct Cell {
  var text: String
  /// A number cell's value, which may be an Excel day number; nil in text files.
  var number: Double?
  /// Why the cell's value is not to be had, in Vietnamese.
  var problem: String?

  var isBlank: Bool { problem == nil && SafeText.isBlank(text) }
}
