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
    /// The same and the words that offices are named with: "HĐND", "Thành ủy", "Ủy ban MTTQ Việt Nam". Behind the
    /// very next number any words will do: "2 Sở Khoa học và Công nghệ Cao Bằng".
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
    let number = Self.number(first.text, mayEndInDot: prefix == .kind)
    if number == nil, prefix == .office || !firstWords.contains(Self.key(first)) { return nil }
    let words = Array(LineWords(lines, from: index, limit: 20).words.dropFirst(number == nil ? 0 : 1))
    let keys = words.map(Self.key)
    let starts = nameStarts(keys, prefix: prefix)
    let above = previous?.province.number ?? 0
    var match = exactMatch(keys, starts: starts)
    if match == nil, number != nil { match = misspeltMatch(keys, starts: starts, below: above) }
    if match == nil, prefix == .office, number == (previous?.number ?? 0) + 1,
      words.first?.isCapitalised == true
    {
      match = nearestMatch(Array(keys.prefix(12)), below: above)
    }
    guard let match else { return nil }
    let end = words[match.end]
    if number == nil, !LineWords.rest(of: lines, after: end).isEmpty { return nil }
    return ProvinceHead(
      number: number, unit: words[...match.end].map(\.text).joined(separator: " "),
      province: match.province, end: end)
  }

  /// A province and the index of the last word of its name.
  private typealias Match = (province: KnownProvince, end: Int)

  /// Where the province's name can begin: behind any number of words that `prefix` allows.
  private func nameStarts(_ keys: [String], prefix: Prefix) -> Range<Int> {
    let end = keys.firstIndex { key in
      !Self.kindWords.contains(key) && !(prefix == .office && Self.officeWords.contains(key))
    }
    return 0..<(end.map { $0 + 1 } ?? keys.count)
  }

  private func exactMatch(_ keys: [String], starts: Range<Int>) -> Match? {
    starts.lazy.compactMap { start in
      matches(keys, at: start) { $0.words.elementsEqual($1) }.first
    }.first
  }

  /// The first of the provinces below number `below` whose name stands anywhere in `keys`.
  private func nearestMatch(_ keys: [String], below: Int) -> Match? {
    keys.indices
      .flatMap { start in matches(keys, at: start) { $0.words.elementsEqual($1) } }
      .filter { $0.province.number > below }
      .min { $0.province.number < $1.province.number }
  }

  /// The only province below number `below` whose name is nearly written.
  private func misspeltMatch(_ keys: [String], starts: Range<Int>, below: Int) -> Match? {
    starts.lazy.compactMap { start in
      let found = matches(keys, at: start) { name, written in
        name.province.number > below
          && EditDistance.isSmall(name.words.joined(separator: " "), written.joined(separator: " "))
      }
      return found.count == 1 ? found[0] : nil
    }.first
  }

  private func matches(
    _ keys: [String], at start: Int, where fits: (Name, ArraySlice<String>) -> Bool
  ) -> [Match] {
    names.compactMap { name in
      let end = start + name.words.count
      guard end <= keys.count, fits(name, keys[start..<end]) else { return nil }
      return (name.province, end - 1)
    }
  }

  /// The number of the numbering column, "12" or "12.". Inside texts "12." opens a paragraph.
  private static func number(_ word: String, mayEndInDot: Bool) -> Int? {
    let digits = mayEndInDot && word.last == "." ? word.dropLast() : word[...]
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
    "truc", "btv", "mttqvn", "ubmttqvn", "bcd", "chi", "dao", "co", "quan", "cap", "cac",
  ]

  private static let otherNames: [String: [String]] = [
    "ho chi minh": ["hcm", "tphcm"], "hue": ["thua thien hue"],
  ]
}
