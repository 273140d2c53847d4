/// Gives out the rows of a sheet one by one. What the sheet states of its size is not believed: cells are
/// counted as they come.
final class SheetParser: XMLHandler {
  private let interpreter: CellInterpreter
  private let onRow: (SheetRow) throws -> Bool
  private let onMerge: (Substring, Substring) throws -> Void

  private var row: SheetRow?
  private var lastRow = 0
  private var raw = CellInterpreter.Raw()
  private var isInCell = false
  private var lastColumn = -1
  private var cellCount = 0
  private var isInValue = false
  private var value = XMLText()
  private var richText = RichText()
  private var wantsCells = true

  /// - Parameters:
  ///   - onRow: gets each row; false: cells of later rows are not wanted, only their number and hiding.
  ///   - onMerge: gets the first and last reference of merged ranges, behind all rows.
  init(
    _ interpreter: CellInterpreter, onRow: @escaping (SheetRow) throws -> Bool,
    onMerge: @escaping (Substring, Substring) throws -> Void = { _, _ in }
  ) {
    self.interpreter = interpreter
    self.onRow = onRow
    self.onMerge = onMerge
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if isInCell {
      startInCell(name)
    } else if name.isSpreadsheet("c"), row != nil {
      try startCell(attributes)
    } else if name.isSpreadsheet("row") {
      try startRow(attributes)
    } else if name.isSpreadsheet("mergeCell"), let reference = attributes["ref"] {
      let corners = reference.split(separator: ":")
      if corners.count == 2 { try onMerge(corners[0], corners[1]) }
    }
  }

  func end(_ name: XMLName) throws {
    if isInCell {
      try endInCell(name)
    } else if name.isSpreadsheet("row"), let row {
      wantsCells = try onRow(row)
      self.row = nil
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws {
    guard isInCell else { return }
    if isInValue { try value.append(piece) } else { try richText.append(piece) }
  }
}

// MARK: - Rows and cells

extension SheetParser {
  private func startRow(_ attributes: XMLAttributes) throws {
    let number = attributes.integer("r") ?? lastRow + 1
    guard (1...WorkbookLimits.rows).contains(number) else { throw IntakeError.damagedWorkbook("số dòng") }
    lastRow = number
    lastColumn = -1
    row = SheetRow(number: number, isHidden: attributes.flag("hidden"))
  }

  private func startCell(_ attributes: XMLAttributes) throws {
    cellCount += 1
    guard cellCount <= WorkbookLimits.cells else { throw IntakeError.workbookTooLarge }
    // A cell without reference follows the last one.
    var column = lastColumn + 1
    if let bytes = attributes.bytes(of: "r") {
      guard let reference = CellReference(String(cString: bytes)) else {
        throw IntakeError.damagedWorkbook("địa chỉ ô")
      }
      column = reference.column
    }
    guard column < WorkbookLimits.columns else { throw IntakeError.damagedWorkbook("số cột") }
    lastColumn = column
    isInCell = true
    raw = CellInterpreter.Raw(
      column: column, type: attributes["t"] ?? "n", style: attributes.integer("s") ?? 0)
  }

  private func startInCell(_ name: XMLName) {
    if name.isSpreadsheet("v") {
      isInValue = true
      value.removeAll()
    } else if name.isSpreadsheet("is") {
      richText.begin()
    } else if name.isSpreadsheet("f") {
      raw.hasFormula = true
    } else {
      richText.start(name)
    }
  }

  private func endInCell(_ name: XMLName) throws {
    if name.isSpreadsheet("v") {
      isInValue = false
      raw.value = raw.type == "str" ? value.unescaped : value.bytes
    } else if name.isSpreadsheet("is") {
      raw.value = richText.finish()
    } else if name.isSpreadsheet("c") {
      isInCell = false
      if wantsCells { row?.cells.append((raw.column, interpreter.cell(raw))) }
    } else if !name.isSpreadsheet("f") {
      richText.end(name)
    }
  }
}
