import Foundation

/// The short forms that officials use.
enum Abbreviations {
  /// Longer phrases first, so that "công nghệ thông tin" goes before "thông tin".
  private static let shortForms: [(phrase: String, short: String)] = [
    ("hệ thống thông tin giải quyết thủ tục hành chính", "HTTT GQTTHC"),
    ("cổng dịch vụ công quốc gia", "cổng DVCQG"), ("cán bộ, công chức", "CBCC"),
    ("công nghệ thông tin", "CNTT"), ("thủ tục hành chính", "TTHC"), ("quản lý văn bản", "QLVB"),
    ("an toàn thông tin", "ATTT"), ("cơ sở vật chất", "CSVC"), ("dịch vụ công trực tuyến", "DVCTT"),
    ("dịch vụ công", "DVC"), ("cơ sở dữ liệu", "CSDL"), ("chuyển đổi số", "CĐS"), ("trang thiết bị", "TTB"),
    ("chữ ký số", "CKS"), ("kinh phí", "KP"), ("phần mềm", "PM"), ("cán bộ", "CB"), ("công chức", "CC"),
    ("văn bản", "VB"), ("hồ sơ", "HS"), ("đề nghị", "ĐN"), ("một cửa", "1 cửa"), ("không", "ko"),
    ("được", "đc"), ("người dân", "ng dân"),
  ]

  static func apply(_ text: String, _ random: inout SplitMix64) -> String {
    var result = text
    for (phrase, short) in shortForms where random.chance(perMille: 750) {
      result = result.replacingOccurrences(of: phrase.capitalisingFirst(), with: short)
      result = result.replacingOccurrences(of: phrase, with: short)
    }
    return result
  }
}
