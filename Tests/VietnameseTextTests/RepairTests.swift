import Testing

@testable import VietnameseText

/// What each repair does, case by case; and which repair says that it did it.
@Suite struct RepairTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: String
    let repair: Repair
    var testDescription: String { text }
  }

  static func cases(_ repair: Repair, _ pairs: KeyValuePairs<String, String>) -> [Case] {
    pairs.map { Case(text: $0.key, expected: $0.value, repair: repair) }
  }

  @Test(
    arguments: tonePlacement + telex + vniTyping + brokenWords + whiteSpace + invisible + fonts + mojibake
      + composition)
  func repairs(_ row: Case) {
    let normalized = Normalizer().normalize(row.text)
    #expect(normalized.text.scalars == row.expected.scalars)
    #expect(normalized.repairs.contains(row.repair))
  }

  static let tonePlacement = cases(
    .tonePlacement,
    [
      "hoà": "hòa", "HOÁ": "HÓA", "Khoẻ": "Khỏe", "uỷ": "ủy", "Thuý": "Thúy", "loè": "lòe", "toả": "tỏa",
      "luỹ": "lũy", "hòan": "hoàn", "khỏang": "khoảng", "qúy": "quý", "qủa": "quả", "gìa": "già",
      "gía": "giá",
      "đựơc": "được", "họat": "hoạt", "thíêt": "thiết", "qúôc": "quốc",
      "ngòai": "ngoài", "chuỷên": "chuyển", "của cuả": "của của",
    ])

  static let telex = cases(
    .telex,
    [
      "thieeus trang thieets bij": "thiếu trang thiết bị", "Ddeef nghij": "Đề nghị",
      "DDEEF NGHIJ CAAPS KINH PHIS": "ĐỀ NGHỊ CẤP KINH PHÍ",
      "nguowif daan khoong bieets": "người dân không biết",
      "dduowcj caaps": "được cấp", "Nhwngx khó khăn": "Những khó khăn",
      "thwongf xuyên lỗi": "thường xuyên lỗi",
      "chưa thưcj hiện": "chưa thực hiện", "phânf mềm lỗi": "phần mềm lỗi", "của cuar xã": "của của xã",
      "xã còn khos khăn": "xã còn khó khăn", "người giaf yếu": "người già yếu", "chuwa có": "chưa có",
      "quanr lý": "quản lý", "cow sở vật chất": "cơ sở vật chất", "cans bộ xã": "cán bộ xã",
      "đường truyeenf": "đường truyền", "đang xuwr lý": "đang xử lý", "ddooij ngũ": "đội ngũ",
      "hoof sơ giấy": "hồ sơ giấy", "mays tính cũ": "máy tính cũ", "HDDND xã": "HĐND xã",
      "thuowr ban ddaauf": "thuở ban đầu", "OOng Nam baos maays": "Ông Nam báo mấy",
      "Car xax maats songs, been ddaif khoong sao": "Cả xã mất sóng, bên đài không sao",
      "Thuwcj hieenj theo vawn banr TW": "Thực hiện theo văn bản TW",
      "DDBQH tinhr veef xax": "ĐBQH tỉnh về xã",
    ])

  static let vniTyping = cases(
    .vniTyping,
    [
      "thie6u1 trang thie6t1 bi5": "thiếu trang thiết bị", "D9e62 nghi5": "Đề nghị", "d9u7o7c5": "được",
      "nguo7i2 da6n": "người dân", "ma1y ti1nh": "máy tính", "chu7a co1": "chưa có", "Ba8c1 Ninh": "Bắc Ninh",
      "không đủ cho64 ngồi": "không đủ chỗ ngồi", "bị hong3 rồi": "bị hỏng rồi", "ma5ng ye61u": "mạng yếu",
      "D9A3NG U3Y": "ĐẢNG ỦY", "Kho1 khăn": "Khó khăn", "va8n ba3n": "văn bản", "HD9ND xã": "HĐND xã",
      "ky4 thua6t5": "kỹ thuật", "d9a6t1 d9ai": "đất đai", "nghi5 quye61t": "nghị quyết", "ho62 so7": "hồ sơ",
      "y1 kiến": "ý kiến", "chuye6n3 d9o6i3 so61": "chuyển đổi số",
    ])

  static let brokenWords = cases(
    .brokenWord,
    [
      "Khôn g có cán bộ": "Không có cán bộ", "công tác ch uyển đổi": "công tác chuyển đổi",
      "làm tạ m ở đây": "làm tạm ở đây", "Đ ảng ủy xã": "Đảng ủy xã", "thực hi ện tốt": "thực hiện tốt",
      "d ữ liệu đất đai": "dữ liệu đất đai", "cá n bộ xã": "cán bộ xã", "tiế p nhận hồ sơ": "tiếp nhận hồ sơ",
      "kế to án xã": "kế toán xã", "th ông tin liên lạc": "thông tin liên lạc",
      "T hiếu cán bộ": "Thiếu cán bộ",
      "ng ười dân": "người dân", "nhi ệm vụ mới": "nhiệm vụ mới", "Tổ c hức tập huấn": "Tổ chức tập huấn",
      "có 01 b ộ máy": "có 01 bộ máy", "ngà y hội chuyển đổi số": "ngày hội chuyển đổi số",
      "củ a tỉnh đã cấp": "của tỉnh đã cấp", "ĐỀ NGH Ị CẤP": "ĐỀ NGHỊ CẤP",
      "gi ám sát cộng đồng": "giám sát cộng đồng",
      "hồ sơ n ào cũng chậm": "hồ sơ nào cũng chậm",
      "đành bỏ từ ng việc": "đành bỏ từng việc", "đại biểu HĐ ND xã": "đại biểu HĐND xã",
    ])

  static let whiteSpace = cases(
    .whiteSpace,
    [
      "a  b": "a b", " a ": "a", "a\u{A0}b": "a b", "a\t\u{2003}b": "a b", "a \r\n b": "a\nb",
      "a\u{2028}b": "a\nb",
      "a\u{85}b": "a\nb", "\n\n": "", "a\n\n\nb": "a\nb", "a\u{3000}b": "a b",
    ])

  static let invisible = cases(
    .invisible,
    [
      "c\u{200B}án bộ": "cán bộ", "\u{FEFF}Xã": "Xã", "tu\u{AD}yến": "tuyến", "h\u{200D}ồ sơ": "hồ sơ",
      "qu\u{200C}á tải": "quá tải", "s\u{2060}ố": "số", "e\u{200B}\u{302}": "ê", "\u{202A}Xã\u{202C}": "Xã",
      "kên\u{200B}h\u{AD} nội đồng": "kênh nội đồng",
    ])

  static let composition = cases(
    .composition,
    [
      "é\u{302}": "ế", "e\u{301}\u{302}": "ế", "e\u{302}\u{301}": "ế", "o\u{301}\u{31B}": "ớ",
      "a\u{323}\u{306}": "ặ",
      "U\u{300}\u{31B}": "Ừ", "u\u{31B}\u{323}": "ự", "n\u{303}": "ñ", "\u{1100}\u{1161}": "가",
      "\u{212B}": "Å",
    ])

  static let fonts =
    cases(
      .tcvn3,
      [
        "m¹ng yÕu": "mạng yếu", "X· ch\u{AD}a cã m¸y tÝnh": "Xã chưa có máy tính", "UBND X·": "UBND XÃ",
        "Thiếu m¸y tính": "Thiếu máy tính", "H§ND x·": "HĐND xã", "Phần mềm ch¹y chậm": "Phần mềm chạy chậm",
        "Xã ch\u{AD}a có điện": "Xã chưa có điện",
      ])
    + cases(
      .vniWindows,
      [
        "hoà sô baån": "hồ sơ bẩn", "Thieáu maùy tính": "Thiếu máy tính", "XAÕ HOÄI": "XÃ HỘI",
        "Thiếu maùy tính": "Thiếu máy tính", "HÑND xaõ": "HĐND xã", "Đầu tö thiết bị": "Đầu tư thiết bị",
      ])

  static let mojibake = cases(
    .mojibake,
    [
      "mÃ¡y tÃ\u{AD}nh": "máy tính", "vÃ\u{A0} xÃ£": "và xã", "Ä\u{90}áº£ng á»§y": "Đảng ủy",
      "Phần mềm há»\u{8F}ng rồi": "Phần mềm hỏng rồi", "â€œXÃ£â€\u{9D}": "“Xã”", "HÄ\u{90}ND xÃ£": "HĐND xã",
      "ï»¿XÃ£ nÃ\u{A0}y": "Xã này",
      "mÃƒÂ¡y tÃƒÂ\u{AD}nh": "máy tính", "hoaÌ€n thiÃªÌ£n": "hoàn thiện",
    ])
}
