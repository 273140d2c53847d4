/// Reads the two files of `Corpus/units`.
enum UnitList {
  static func provinces(_ bytes: [UInt8]) throws -> [Province] {
    try rows(of: "provinces", in: bytes, headings: ["number", "code", "name", "kind", "communes"]) { row in
      Province(
        code: .init(rawValue: try row.code(1, digits: 2)), number: try row.number(0), name: row.cells[2],
        kind: try row.kind(3), communeCount: try row.number(4))
    }
  }

  static func communes(_ bytes: [UInt8]) throws -> [Commune] {
    try rows(of: "communes", in: bytes, headings: ["code", "province", "name", "kind"]) { row in
      Commune(
        code: .init(rawValue: try row.code(0, digits: 5)),
        province: .init(rawValue: try row.code(1, digits: 2)), name: row.cells[2], kind: try row.kind(3))
    }
  }

  private struct Row {
    let list: String
    let line: Int
    let cells: [String]

    func error(_ problem: String) -> UnitRegistryError {
      UnitRegistryError(list: list, line: line, problem: problem)
    }

    func number(_ column: Int) throws -> Int {
      guard let number = Int(cells[column]) else { throw error("no number: \(cells[column])") }
      return number
    }

    func code(_ column: Int, digits: Int) throws -> String {
      let code = cells[column]
      guard code.utf8.count == digits, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw error("no code of \(digits) digits: \(code)")
      }
      return code
    }

    func kind<Kind: RawRepresentable<String>>(_ column: Int) throws -> Kind {
      guard let kind = Kind(rawValue: cells[column]) else { throw error("unknown kind: \(cells[column])") }
      return kind
    }
  }

  private static func rows<Unit>(
    of list: String, in bytes: [UInt8], headings: [String], unit: (Row) throws -> Unit
  ) throws -> [Unit] {
    var parser = CSVParser(bytes: bytes, separator: UInt8(ascii: ","))
    var units: [Unit] = []
    var sawHeadings = false
    while let element = try parser.next() {
      let row = Row(list: list, line: element.line, cells: parser.cells)
      guard case .record = element.content else { throw row.error("stray quote") }
      if !sawHeadings {
        guard row.cells == headings else { throw row.error("headings expected: \(headings)") }
        sawHeadings = true
      } else {
        guard row.cells.count == headings.count else { throw row.error("\(headings.count) cells expected") }
        units.append(try unit(row))
      }
    }
    guard !units.isEmpty else { throw UnitRegistryError(list: list, line: 0, problem: "no units") }
    return units
  }
}
