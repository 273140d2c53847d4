/// Reads the values of cells, with the messages for those that cannot be read.
struct ValueReader {
  private let units: UnitRegistry
  private var days = ValueCache<ReportDay>()
  private var provinces = ValueCache<Province.Code>()
  private var communes: [Province.Code: ValueCache<Commune.Code>] = [:]
  private var bodies = ValueCache<Body>()
  private var kinds = ValueCache<EntryKind>()

  init(units: UnitRegistry) {
    self.units = units
  }

  mutating func day(_ cell: Cell) throws(ValueError) -> ReportDay {
    if let number = cell.number, let day = ExcelDay(serial: number).reportDay { return day }
    return try days.value(of: cell.text) { text throws(ValueError) in
      if let day = ReportDay(parsing: text) { return day }
      throw ValueError(
        reason: "Không có ngày “\(SafeText.excerpt(text))” (năm từ 2020 đến 2100); "
          + "hãy ghi ngày/tháng/năm như 22/9/2025 hoặc 2025-09-22.")
    }
  }

  mutating func province(_ cell: Cell) throws(ValueError) -> Province.Code {
    try provinces.value(of: cell.text) { [units] text throws(ValueError) in
      switch units.province(named: text) {
      case .found(let code): return code
      case .ambiguous(let names): throw Self.ambiguous(text, names)
      case .unknown(let nearest):
        throw ValueError(
          reason: "Không có tỉnh, thành phố nào tên “\(SafeText.excerpt(text))”\(Self.list(nearest)); "
            + "hãy ghi tên một trong 34 tỉnh, thành phố hiện nay.")
      }
    }
  }

  mutating func commune(_ cell: Cell, in province: Province.Code) throws(ValueError) -> Commune.Code {
    try communes[province, default: .init()].value(of: cell.text) { [units] text throws(ValueError) in
      switch units.commune(named: text, in: province) {
      case .found(let code): return code
      case .ambiguous(let names): throw Self.ambiguous(text, names)
      case .unknown(let nearest):
        let others = units.provincesHaving(communeNamed: text, besides: province).map(\.tableName)
        let elsewhere =
          others.isEmpty || others.count > 3
          ? "" : " Tên này có ở \(others.joined(separator: ", ")): hãy kiểm tra cả cột tỉnh."
        throw ValueError(
          reason: "\(units.province(province)?.tableName ?? province.rawValue) không có xã, phường, đặc khu "
            + "nào tên “\(SafeText.excerpt(text))”\(Self.list(nearest)); hãy sửa theo tên hiện nay."
            + elsewhere)
      }
    }
  }

  mutating func body(_ cell: Cell) throws(ValueError) -> Body {
    try bodies.value(of: cell.text) { text throws(ValueError) in
      if let body = Body(named: text) { return body }
      throw ValueError(
        reason: "Không có khối cơ quan “\(SafeText.excerpt(text))”; hãy ghi một trong: "
          + Body.allCases.map(\.name).joined(separator: ", ") + ".")
    }
  }

  mutating func kind(_ cell: Cell) throws(ValueError) -> EntryKind {
    try kinds.value(of: cell.text) { text throws(ValueError) in
      if let kind = EntryKind(named: text) { return kind }
      throw ValueError(
        reason: "Không có loại “\(SafeText.excerpt(text))”; hãy ghi Vướng mắc hoặc Kiến nghị.")
    }
  }

  /// A count of criteria.
  func count(_ cell: Cell) throws(ValueError) -> Int {
    let digits = cell.text.unicodeScalars.filter { !$0.properties.isWhitespace }
    if (1...9).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }),
      let count = Int(String(String.UnicodeScalarView(digits)))
    {
      return count
    }
    throw ValueError(
      reason: "“\(SafeText.excerpt(cell.text))” không phải là số đếm; hãy ghi số nguyên từ 0, không có dấu.")
  }

  private static func ambiguous(_ text: String, _ names: [String]) -> ValueError {
    ValueError(
      reason: "“\(SafeText.excerpt(text))” có thể là \(names.joined(separator: " hoặc ")); "
        + "hãy ghi đủ dấu và ghi rõ xã, phường hay đặc khu.")
  }

  private static func list(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : " (tên gần nhất: \(nearest.joined(separator: ", ")))"
  }
}
