/// Advance widths of Times New Roman's letters, in thousandths of an em; Liberation Serif has the same.
enum FontWidths {
  /// No letter is wider.
  static let widest = 1_000
  /// Bold text against upright text, as headings run.
  static let boldPercent = 106

  static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if value < table.count { return Int(table[value]) }
    // General punctuation: dashes and quotation marks.
    return (0x2010...0x201F).contains(value) ? 500 : widest
  }

  /// Up to U+1EFF, where the letters of Vietnamese end.
  private static let table: [UInt16] = {
    // Other alphabets run a little wider than ours.
    var table = [UInt16](repeating: 600, count: 0x1F00)
    for (index, width) in ascii.enumerated() { table[0x20 + index] = width }
    for mark in 0x300...0x36F { table[mark] = 0 }
    for (letters, width) in vietnamese {
      for scalar in letters.unicodeScalars { table[Int(scalar.value)] = width }
    }
    return table
  }()

  /// From the space to the tilde.
  private static let ascii: [UInt16] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]

  /// Marks do not widen a letter, but a horn does.
  private static let vietnamese: [(letters: String, width: UInt16)] = [
    ("áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệ", 444), ("íìỉĩị", 278), ("óòỏõọôốồổỗộúùủũụýỳỷỹỵđ", 500),
    ("ơớờởỡợ", 560), ("ưứừửữự", 580), ("ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÓÒỎÕỌÔỐỒỔỖỘÚÙỦŨỤÝỲỶỸỴĐ", 722),
    ("ÉÈẺẼẸÊẾỀỂỄỆ", 611), ("ÍÌỈĨỊ", 333), ("ƠỚỜỞỠỢƯỨỪỬỮỰ", 780),
  ]
}
