extension Column {
  /// The column that `heading` names, and how well: 0 for its code and its own heading, 1 for another
  /// usual name, 2 for the heading of a column of codes, which gives way to a column of names.
  static func named(_ heading: String) -> (column: Column, rank: Int)? {
    // A cell as long is a title or a text.
    guard !heading.isEmpty, heading.utf8.count <= 200 else { return nil }
    let key = ValueKey.key(heading)
    if let known = byKey[key] { return known }
    // "Ngày (dd/mm/yyyy)", "Nội dung [ghi rõ]".
    let outside = heading.unicodeScalars.prefix { $0 != "(" && $0 != "[" }
    return outside.endIndex == heading.endIndex ? nil : byKey[ValueKey.key(String(outside))]
  }

  private static let byKey: [String: (column: Column, rank: Int)] = {
    var keys: [String: (column: Column, rank: Int)] = [:]
    for column in allCases {
      for code in codeHeadings[column] ?? [] { keys[code] = (column, 2) }
      for synonym in synonyms[column] ?? [] { keys[synonym] = (column, 1) }
      keys[column.rawValue] = (column, 0)
      keys[ValueKey.key(column.heading)] = (column, 0)
    }
    return keys
  }()

  private static let codeHeadings: [Column: [String]] = [
    .province: ["ma tinh", "ma tinh thanh pho", "ma tinh tp", "province code"],
    .commune: ["ma xa", "ma xa phuong", "ma xa phuong dac khu", "ma dvhc", "commune code"],
  ]

  private static let synonyms: [Column: [String]] = [
    .day: [
      "date", "ngay bao cao", "ngay thang", "ngay thang nam", "ngay gui", "ngay nhap", "thoi gian",
      "ngay phan anh", "ngay ghi nhan", "thoi diem",
    ],
    .province: [
      "tinh", "thanh pho", "tinh tp", "tinh thanh", "tp", "ten tinh", "tinh thanh pho tt",
      "ten tinh thanh pho", "tinh hoac thanh pho", "dia phuong", "tinh thanh pho truc thuoc trung uong",
      "tinh thanh pho truc thuoc tw", "city",
    ],
    .commune: [
      "xa", "phuong", "xa phuong", "phuong xa", "xa phuong dk", "phuong xa dac khu", "ten xa",
      "ten xa phuong", "ten xa phuong dac khu", "xa phuong thi tran", "don vi cap xa", "cap xa", "ward",
      "don vi hanh chinh cap xa", "dvhc cap xa", "ten don vi hanh chinh cap xa",
    ],
    .body: [
      "khoi", "co quan", "khoi co quan don vi", "ten co quan", "loai co quan", "khoi don vi", "he thong",
      "co quan to chuc", "khoi he thong chinh tri",
    ],
    .kind: [
      "loai y kien", "phan loai", "loai noi dung", "loai phan anh", "loai hinh", "kieu", "type",
      "vuong mac kien nghi", "loai vuong mac kien nghi", "nhom y kien", "loai thong tin",
    ],
    .text: [
      "noi dung vuong mac", "noi dung kien nghi", "noi dung y kien", "y kien", "noi dung phan anh", "content",
      "noi dung vuong mac kien nghi", "noi dung kho khan vuong mac", "noi dung cu the", "mo ta", "chi tiet",
      "noi dung kho khan vuong mac kien nghi", "noi dung de xuat kien nghi", "mo ta noi dung",
      "noi dung chi tiet", "noi dung de xuat",
    ],
    .unit: ["don vi bao cao", "ten don vi", "don vi gui", "co quan bao cao", "don vi phan anh"],
    .done: [
      "so tieu chi da hoan thanh", "tieu chi hoan thanh", "hoan thanh", "da hoan thanh", "so hoan thanh",
      "so tc hoan thanh", "tieu chi da hoan thanh", "so luong hoan thanh",
    ],
    .total: [
      "tong tieu chi", "tong", "tong so", "so tieu chi", "tong so tc", "tong cong", "tong cong tieu chi",
      "tong cong so tieu chi",
    ],
  ]

  /// Where each column stands, by the best names that occur; more than one place where two headings name
  /// it equally well.
  static func positions(_ headings: [String]) -> [Column: [Int]] {
    var best: [Column: (rank: Int, places: [Int])] = [:]
    for (place, heading) in headings.enumerated() {
      guard let (column, rank) = Column.named(heading) else { continue }
      if let known = best[column], known.rank < rank { continue }
      if let known = best[column], known.rank == rank {
        best[column] = (rank, known.places + [place])
      } else {
        best[column] = (rank, [place])
      }
    }
    return best.mapValues(\.places)
  }
}
