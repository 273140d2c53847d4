import Foundation

/// One object of a JSON Lines file as a row: its keys are the headings.
struct JSONRow: TableRow {
  /// In alphabetical order.
  let keys: [String]
  private let values: [String: Any]

  /// - Throws: `ValueError` where the line holds no object.
  init(_ line: LineReader.Line) throws(ValueError) {
    if line.isCut {
      throw ValueError(
        reason: "Dòng \(line.number) của tệp dài quá 1 MB; hãy kiểm tra hoặc rút ngắn nội dung.")
    }
    guard SafeText.strict(line.bytes) != nil else {
      throw ValueError(
        reason: "Dòng có byte không phải UTF-8 hoặc ký tự NUL (ghi dưới dạng \\xE1); hãy lưu lại ở UTF-8.")
    }
    guard let values = try? JSONSerialization.jsonObject(with: Data(line.bytes)) as? [String: Any] else {
      throw ValueError(reason: "Dòng không phải là một đối tượng JSON; hãy ghi mỗi ý kiến một dòng dạng {…}.")
    }
    self.values = values
    keys = values.keys.sorted()
  }

  func cell(at place: Int) -> Cell {
    switch values[keys[place]] {
    case let text as String: return Cell(text: text)
    case is NSNull, nil: return Cell(text: "")
    case let number as NSNumber where !Self.isBoolean(number): return Cell(text: number.stringValue)
    default:
      return Cell(
        text: text(at: place), problem: "Giá trị của “\(keys[place])” phải là chuỗi ký tự hoặc số.")
    }
  }

  var texts: [String] { keys.indices.map(text) }

  private func text(at place: Int) -> String {
    switch values[keys[place]] {
    case let text as String: text
    case is NSNull, nil: ""
    case let value?:
      (try? JSONSerialization.data(withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys]))
        .map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  private static func isBoolean(_ number: NSNumber) -> Bool {
    number.objCType.pointee == CChar(UInt8(ascii: "c"))
  }
}
