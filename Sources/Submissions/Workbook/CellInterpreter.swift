/// Makes cells of what a sheet says about them.
struct CellInterpreter {
  /// A cell as the sheet's XML has it.
  struct Raw {
    var column = 0
    /// The attribute `t`, "n" where it is missing.
    var type = "n"
    var style = 0
    var hasFormula = false
    /// The text of `v` or `is`; nil where there is neither.
    var value: [UInt8]?
  }

  let strings: SharedStrings
  let styles: CellStyles
  /// Whether days count from 1904, as workbooks of old Macintoshes do.
  let countsFrom1904: Bool

  func cell(_ raw: Raw) -> Cell {
    guard let bytes = raw.value else {
      let problem = "Ô là công thức chưa có kết quả; hãy mở tệp bằng Excel rồi lưu lại."
      return Cell(text: "", problem: raw.hasFormula ? problem : nil)
    }
    let value = String(decoding: bytes, as: UTF8.self)
    switch raw.type {
    case "s": return sharedString(value)
    case "str", "inlineStr", "d": return Cell(text: value)
    case "b": return Cell(text: value == "1" ? "TRUE" : "FALSE")
    case "e":
      return Cell(
        text: value, problem: "Ô có lỗi \(SafeText.excerpt(value)); hãy sửa công thức hoặc ghi giá trị.")
    default: return number(value, style: raw.style)
    }
  }

  private func sharedString(_ index: String) -> Cell {
    if index.isEmpty { return Cell(text: "") }
    if let text = Int(index).flatMap(strings.string) { return Cell(text: text) }
    return Cell(
      text: "", problem: "Ô trỏ tới chuỗi không có trong tệp; hãy mở tệp bằng Excel, kiểm tra rồi lưu lại.")
  }

  private func number(_ value: String, style: Int) -> Cell {
    guard let number = Double(value), number.isFinite else { return Cell(text: value) }
    let day = countsFrom1904 ? ExcelDay(serialFrom1904: number) : ExcelDay(serial: number)
    if styles.showsDay(style), let text = day.text { return Cell(text: text, number: day.serial) }
    let isInteger = number == number.rounded() && number.magnitude < 1e15
    return Cell(text: isInteger ? String(Int(number)) : String(number), number: day.serial)
  }
}
