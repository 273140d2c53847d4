import VietnameseText

/// Where a province begins in a table: "16 TP. Huế", "23 Đảng ủy tỉnh Sơn La".
struct ProvinceHead {
  /// The number in front; nil where none is printed.
  let number: Int?
  /// The words from behind the number to the end of the province's name, as printed.
  let unit: String
  let province: KnownProvince
  /// The last word of the head; what follows it on its line belongs to the table's next column.
  let end: LineWords.Word
}

/// Recognises the heads of provinces, whatever the line breaks inside them, the tone placement and the kind word.
struct ProvinceHeadReader {
  /// What may stand between the number and the province's name.
  enum Prefix {
    /// "TP.", "Thành phố", "Tỉnh".
    case kind
    /// The same and the words that offices are named with: "HĐND", "Thành ủy", "Ủy ban MTTQ Việt Nam".
    case office
  }

  private struct Name {
    let words: [String]
    let province: KnownProvince
  }

  private let names: [Name]
  /// The words with which a head without a number can begin.
  private let firstWords: Set<String>

  init(provinces: [KnownProvince]) {
    names = provinces.flatMap { province in
      let bare = NameKey.bare(province.name)
      return ([bare] + Self.otherNames[bare, default: []]).map { name in
        Name(words: name.split(separator: " ").map { String($0) }, province: province)
      }
    }
    firstWords = Self.kindWords.union(names.map { $0.words[0] })
  }

  /// The head that begins with the line at `index`, if one does.
  ///
  /// A misspelt name is taken only behind a number, and only for a province that stands below `previous`.
  /// Without a number the name must fill its line.
  func head(
    in lines: ArraySlice<ReportLine>, at index: Int, after previous: ProvinceHead?, prefix: Prefix
  ) -> ProvinceHead? {
    guard !lines[index].continuesWord, let first = LineWords(lines, from: index, limit: 1).words.first
    else { return nil }
    let number = Self.number(first.text)
    if number == nil, prefix == .office || !firstWords.contains(Self.key(first)) { return nil }
    let words = LineWords(lines, from: index, limit: 20).words.dropFirst(number == nil ? 0 : 1)
    guard let match = match(words, prefix: prefix, misspeltAfter: number == nil ? nil : .some(previous))
    else { return nil }
    let end = words[match.end]
    if number == nil, !LineWords.rest(of: lines, after: end).isEmpty { return nil }
    return ProvinceHead(
      number: number, unit: words[...match.end].map(\.text).joined(separator: " "),
      province: match.province, end: end)
  }

  private typealias Match = (province: KnownProvince, end: Int)

  /// `misspeltAfter`: nil where misspelt names do not count, else the head below which they do.
  private func match(
    _ words: ArraySlice<LineWords.Word>, prefix: Prefix, misspeltAfter: ProvinceHead??
  ) -> Match? {
    let keys = words.map { Self.key($0) }
    var starts: [Int] = []
    for (index, key) in keys.enumerated() {
      starts.append(index)
      guard Self.kindWords.contains(key) || (prefix == .office && Self.officeWords.contains(key)) else {
        break
      }
    }
    func candidates(_ start: Int, _ fits: (Name, ArraySlice<String>) -> Bool) -> [Match] {
      names.compactMap { name in
        let end = start + name.words.count
        guard end <= keys.count, fits(name, keys[start..<end]) else { return nil }
        return (name.province, words.startIndex + end - 1)
      }
    }
    for start in starts {
      if let match = candidates(start, { $0.words.elementsEqual($1) }).first { return match }
    }
    guard case .some(let previous) = misspeltAfter else { return nil }
    for start in starts {
      let found = candidates(start) { name, keys in
        name.province.number > (previous?.province.number ?? 0)
          && EditDistance.isSmall(name.words.joined(separator: " "), keys.joined(separator: " "))
      }
      if found.count == 1 { return found[0] }
    }
    return nil
  }

  /// The number of the numbering column, "12" or "12.".
  private static func number(_ word: String) -> Int? {
    let digits = word.last == "." ? word.dropLast() : word[...]
    return digits.utf8.count <= 2 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  /// The word without marks and closing punctuation; "TP.Huế" counts as "hue".
  private static func key(_ word: LineWords.Word) -> String {
    var key = word.bare[...]
    if key.hasPrefix("tp."), key.utf8.count > 3 { key = key.dropFirst(3) }
    while let last = key.last, ".,:;-".contains(last) { key.removeLast() }
    return String(key)
  }

  private static let kindWords: Set<String> = ["tp", "thanh", "pho", "tinh"]

  private static let officeWords: Set<String> = [
    "uy", "dang", "bo", "hdnd", "hoi", "dong", "nhan", "dan", "ubnd", "ban", "mttq", "ubmttq", "mat", "tran",
    "to", "quoc", "vn", "viet", "nam", "van", "phong", "doan", "dbqh", "dai", "bieu", "va", "thuong", "vu",
    "truc", "btv", "co", "quan", "cap", "cac",
  ]

  private static let otherNames: [String: [String]] = [
    "ho chi minh": ["hcm", "tphcm"], "hue": ["thua thien hue"],
  ]
}
