/// Widths and heights as spreadsheets count them. A file must say how high its rows are: not every program fits
/// them to wrapped text.
enum XlsxMeasure {
  /// Size of the standard style's font in points.
  static let standardSize = 12.0
  /// A digit of Times New Roman at that size, in pixels at 96 an inch: one character of a column's width.
  private static let digit = 8.0
  /// libxlsxwriter adds this much to a width, for the space between columns of Calibri.
  private static let added = 5.0 / 7
  /// Left empty at the sides of a cell, in pixels.
  private static let padding = 5.0
  /// The highest row that Excel knows, in points.
  private static let highest = 409.0

  /// Width of a column in characters of the standard style.
  static func characters(_ millimetres: Double) -> Double {
    ((millimetres / 25.4 * 96 / digit - added) * 100).rounded() / 100
  }

  /// Height in points of a row whose cells hold the texts.
  ///
  /// - Parameters:
  ///   - size: of the font in points.
  ///   - cells: each text with the width of its column in characters.
  static func height(size: Double, cells: [(text: String, width: Double)], isBold: Bool = false) -> Double {
    var lines = 1
    for cell in cells {
      let width = available(cell.width, size: size) * 100 / (isBold ? FontWidths.boldPercent : 100)
      lines = max(lines, self.lines(cell.text, width: width))
    }
    return min(highest, Double(lines) * lineHeight(size))
  }

  /// How long a text the highest row can surely show.
  ///
  /// - Parameters:
  ///   - width: of the column in characters.
  ///   - size: of the font in points.
  static func mostScalars(width: Double, size: Double) -> Int {
    let lines = highest / lineHeight(size) - 1
    return max(100, Int(lines * Double(available(width, size: size))) / FontWidths.width("n"))
  }

  /// The height that Excel gives a line: the font's own in whole pixels, and two between lines.
  private static func lineHeight(_ size: Double) -> Double {
    let pixels = (size / 72 * 96 * 1.149).rounded(.up) + 2
    return pixels * 72 / 96
  }

  /// Width of a column in thousandths of the font's em.
  private static func available(_ width: Double, size: Double) -> Int {
    Int(((width + added) * digit - padding) * 72 / 96 / size * 1_000)
  }

  /// How many lines a text takes when it is broken at spaces and line breaks.
  private static func lines(_ text: String, width: Int) -> Int {
    var lines = 1
    var used = 0
    var word = 0
    func endWord() {
      if used > 0, used + word > width {
        lines += 1
        used = 0
      }
      // A word longer than the line is broken where the line ends.
      lines += word / width
      used += word % width
      word = 0
    }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ":
        endWord()
        used += FontWidths.width(scalar)
      case "\n" where previous == "\r": break
      case "\n", "\r":
        endWord()
        lines += 1
        used = 0
      default: word += FontWidths.width(scalar)
      }
      previous = scalar
    }
    endWord()
    return lines
  }
}
