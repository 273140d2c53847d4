/// Widths and heights as spreadsheets count them. A file must say how high its rows are: not every program fits
/// them to wrapped text.
enum XlsxMeasure {
  /// The highest row that Excel knows, in points.
  private static let highest = 409.0
  /// Height of a line against the size of its font.
  private static let lineSpacing = 1.32

  /// Width of a column in characters: 7 pixels each and 5 between columns, at 96 pixels an inch.
  static func characters(_ millimetres: Double) -> Double {
    ((millimetres / 25.4 * 96 - 5) / 7 * 100).rounded() / 100
  }

  /// Height in points of a row whose cells hold the texts.
  ///
  /// - Parameters:
  ///   - size: of the font in points.
  ///   - cells: each text with the width of its column in characters.
  static func height(size: Double, cells: [(text: String, width: Double)]) -> Double {
    let lines = cells.map { cell in
      TextScalars.lines(cell.text).reduce(0) { $0 + wrappedLines($1, size: size, width: cell.width) }
    }
    return min(highest, (Double(lines.max() ?? 1) * size * lineSpacing + 2).rounded(.up))
  }

  /// How long a text the highest row can surely show.
  ///
  /// - Parameters:
  ///   - width: of the column in characters.
  ///   - size: of the font in points.
  static func mostScalars(width: Double, size: Double) -> Int {
    let lines = highest / (size * lineSpacing) - 1
    return max(100, Int(lines * available(width, size: size) / ems("n")))
  }

  /// Width of a column in ems of the font.
  private static func available(_ width: Double, size: Double) -> Double {
    width * 7 * 72 / 96 / size
  }

  /// How many lines a line of text takes when it is broken at spaces, by the mean widths of Times New
  /// Roman's letters.
  private static func wrappedLines(_ line: String, size: Double, width: Double) -> Int {
    let available = available(width, size: size)
    // No letter is wider than the font is high.
    if Double(line.utf8.count) <= available { return 1 }
    var lines = 1
    var used = 0.0
    var word = 0.0
    func endWord() {
      if used > 0, used + word > available {
        lines += 1
        used = 0
      }
      // A word longer than the line is broken where the line ends.
      let broken = (word / available).rounded(.down)
      lines += Int(broken)
      used += word - broken * available
      word = 0
    }
    for scalar in line.unicodeScalars {
      if scalar == " " {
        endWord()
        used += ems(scalar)
      } else {
        word += ems(scalar)
      }
    }
    endWord()
    return lines
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", ".", ",", ";", ":", "'", "|", "i", "j", "l", "t", "f", "r", "(", ")", "-": 0.3
    case "m", "w": 0.76
    case "A"..."Z", "Đ": 0.7
    case "\u{300}"..."\u{36F}": 0  // combining marks
    case "\u{0}"..."\u{1FFF}": 0.48  // what is written with letters
    default: 1
    }
  }
}
