import PublishedReports

/// The 34 provinces in the report's order (units.md).
let provinces: [KnownProvince] = [
  ("An Giang", 102), ("Bắc Ninh", 99), ("Cà Mau", 64), ("TP. Cần Thơ", 103), ("Cao Bằng", 56),
  ("TP. Đà Nẵng", 94), ("Đắk Lắk", 102), ("Điện Biên", 45), ("Đồng Nai", 95), ("Đồng Tháp", 102),
  ("Gia Lai", 135), ("TP. Hà Nội", 126), ("Hà Tĩnh", 69), ("TP. Hải Phòng", 114), ("TP. Hồ Chí Minh", 168),
  ("TP. Huế", 40), ("Hưng Yên", 104), ("Khánh Hòa", 65), ("Lai Châu", 38), ("Lâm Đồng", 124),
  ("Lạng Sơn", 65), ("Lào Cai", 99), ("Nghệ An", 130), ("Ninh Bình", 129), ("Phú Thọ", 148),
  ("Quảng Ngãi", 96), ("Quảng Ninh", 54), ("Quảng Trị", 78), ("Sơn La", 75), ("Tây Ninh", 96),
  ("Thái Nguyên", 92), ("Thanh Hóa", 166), ("Tuyên Quang", 124), ("Vĩnh Long", 124),
].enumerated().map { index, unit in
  KnownProvince(
    number: index + 1, name: unit.0.hasPrefix("TP. ") ? String(unit.0.dropFirst(4)) : unit.0,
    tableName: unit.0, communeCount: unit.1)
}
