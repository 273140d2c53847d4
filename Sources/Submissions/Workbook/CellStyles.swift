/// Which cell formats show a number as a day.
final class CellStyles: XMLHandler {
  private var isInCellFormats = false
  private var formatCodes: [Int: String] = [:]
  private var formats: [Int] = []
  private lazy var isDay = formats.map { id in
    formatCodes[id].map(Self.showsDay) ?? Self.dayFormats.contains { $0.contains(id) }
  }

  /// - Parameter style: the cell's attribute `s`.
  func showsDay(_ style: Int) -> Bool {
    isDay.indices.contains(style) && isDay[style]
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.isSpreadsheet("numFmt"), let id = attributes.integer("numFmtId") {
      formatCodes[id] = attributes["formatCode"]
    } else if name.isSpreadsheet("cellXfs") {
      isInCellFormats = true
    } else if isInCellFormats, name.isSpreadsheet("xf") {
      formats.append(attributes.integer("numFmtId") ?? 0)
    }
  }

  func end(_ name: XMLName) {
    if name.isSpreadsheet("cellXfs") { isInCellFormats = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The built-in formats of days, those of East Asian editions included (ECMA-376, 18.8.30).
  private static let dayFormats = [14...22, 27...36, 45...47, 50...58]

  /// Whether a format has d, m or y outside of quotes, brackets and escapes.
  static func showsDay(_ code: String) -> Bool {
    var isQuoted = false
    var isInBrackets = false
    var isEscaped = false
    for scalar in code.unicodeScalars {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch scalar {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: continue
      case "\\", "_", "*": isEscaped = true
      case "[": isInBrackets = true
      case "]": isInBrackets = false
      case "d", "m", "y", "D", "M", "Y": if !isInBrackets { return true }
      default: continue
      }
    }
    return false
  }
}
