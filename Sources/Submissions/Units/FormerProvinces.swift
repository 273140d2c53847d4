/// The 29 provinces that ceased on 1 July 2025 (Nghị quyết 202/2025/QH15) and the codes of those they
/// went into, so that a row with an old name can be told the new one. Old names are never accepted:
/// whether the row still stands is for its sender to say.
enum FormerProvinces {
  static let successors: [UnitNameKey: Province.Code] = Dictionary(
    uniqueKeysWithValues: names.flatMap { code, names in
      names.map { (UnitNameKey($0), Province.Code(rawValue: code)) }
    })

  private static let names: [(String, [String])] = [
    ("08", ["Hà Giang"]), ("15", ["Yên Bái"]), ("19", ["Bắc Kạn"]),
    ("24", ["Bắc Giang"]), ("25", ["Vĩnh Phúc", "Hòa Bình"]), ("31", ["Hải Dương"]),
    ("33", ["Thái Bình"]), ("37", ["Hà Nam", "Nam Định"]), ("44", ["Quảng Bình"]),
    ("46", ["Thừa Thiên Huế"]), ("48", ["Quảng Nam"]), ("51", ["Kon Tum"]), ("52", ["Bình Định"]),
    ("56", ["Ninh Thuận"]), ("66", ["Phú Yên"]), ("68", ["Đắk Nông", "Bình Thuận"]),
    ("75", ["Bình Phước"]), ("79", ["Bình Dương", "Bà Rịa - Vũng Tàu"]), ("80", ["Long An"]),
    ("82", ["Tiền Giang"]), ("86", ["Bến Tre", "Trà Vinh"]), ("91", ["Kiên Giang"]),
    ("92", ["Sóc Trăng", "Hậu Giang"]), ("96", ["Bạc Liêu"]),
  ]
}
