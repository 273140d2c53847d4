import TestSupport
import Testing

/// Texts with the topics that the codebook gives them, by phenomenon.
struct MeaningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let phenomenon: String
    let text: String
    let topics: [String]
    var testDescription: String { "\(phenomenon): \(text)" }
  }

  /// One case a line: the text, then its topics behind a bar. A line with a colon at its end names the phenomenon.
  private static func cases(_ table: String) -> [Case] {
    var phenomenon = ""
    return table.split(separator: "\n").compactMap { line in
      guard let bar = line.lastIndex(of: "|") else {
        phenomenon = String(line.dropLast())
        return nil
      }
      let text = line[..<bar].replacing("⏎", with: "\n")
      return Case(
        phenomenon: phenomenon, text: String(text.dropLast(text.hasSuffix(" ") ? 1 : 0)),
        topics: line[line.index(after: bar)...].split(separator: " ").map(String.init).sorted())
    }
  }

  static let meaning = cases(
    """
    coordination:
    Hạ tầng và trang thiết bị chưa đáp ứng | thiet-bi/ha-tang thiet-bi/thieu
    Thiếu nhân lực và trang thiết bị | nhan-luc/thieu thiet-bi/thieu
    Kinh phí và nguồn nhân lực | kinh-phi/thieu nhan-luc/thieu
    Thiếu máy tính, máy in và người làm công nghệ thông tin | nhan-luc/thieu thiet-bi/thieu
    Trình độ của cán bộ và người dân còn hạn chế | dao-tao/trinh-do nguoi-dan/ky-nang
    statements joined:
    Thiếu máy tính và mạng yếu | thiet-bi/duong-truyen thiet-bi/thieu
    Mạng yếu và máy tính, máy in đã cũ | thiet-bi/duong-truyen thiet-bi/hong-cu
    Thành phần hồ sơ còn rườm rà và phần mềm đất đai chạy rất chậm | phan-mem/loi the-che/quy-trinh
    Người dân e ngại giao dịch trực tuyến vì sợ bị lừa đảo và hệ thống phần mềm hay quá tải | nguoi-dan/nhan-thuc phan-mem/loi
    Đẩy mạnh tuyên truyền và bố trí cán bộ chuyên trách công nghệ thông tin | nguoi-dan/nhan-thuc nhan-luc/thieu
    Tập huấn cho cán bộ và cần cải tiến hệ thống quản lý văn bản | dao-tao/tap-huan phan-mem/hoan-thien phan-mem/van-ban
    money:
    Thiếu kinh phí tổ chức tuyên truyền | kinh-phi/thieu
    Đề nghị cấp kinh phí mua máy tính và đào tạo cán bộ | kinh-phi/thieu
    Chưa có vốn đầu tư hạ tầng công nghệ thông tin | kinh-phi/thieu
    Đề nghị nâng mức phụ cấp cho tổ công nghệ số cộng đồng | kinh-phi/thieu
    Thiếu kinh phí | kinh-phi/thieu
    what a task is about:
    Thiếu nhân lực công nghệ thông tin | nhan-luc/thieu
    Đề nghị tổ chức tập huấn về chuyển đổi số | dao-tao/tap-huan
    Tập huấn nâng cao trình độ cho cán bộ | dao-tao/tap-huan
    Tập huấn và nâng cao năng lực cho cán bộ | dao-tao/tap-huan dao-tao/trinh-do
    purpose:
    Đề nghị nâng cấp hạ tầng công nghệ thông tin để tránh lỗi phần mềm | thiet-bi/ha-tang
    Đề nghị nâng cấp đường truyền nhằm phục vụ họp trực tuyến | thiet-bi/duong-truyen
    denial:
    Không có vướng mắc | khong-co
    Chưa phát sinh vướng mắc | khong-co
    Không có kiến nghị gì về máy móc, phần mềm | khong-co
    Hệ thống hoạt động ổn định, không có lỗi | khong-co
    Phần mềm một cửa chưa có lỗi gì | khong-co
    Không có máy scan | thiet-bi/thieu
    khong co | khong-co
    khong co may in | thiet-bi/thieu
    Không những thiếu máy tính mà mạng còn yếu | thiet-bi/duong-truyen thiet-bi/thieu
    Không vướng gì ngoài việc đường truyền hay đứt | thiet-bi/duong-truyen
    Đường truyền chưa có vấn đề gì | khong-co
    Thiếu máy tính. Không có kiến nghị gì. | thiet-bi/thieu
    - | khong-co
    0 | khong-co
     | khong-co
    solved:
    Máy tính đã được trang bị đầy đủ | khong-co
    Trước đây phần mềm hộ tịch hay lỗi, nay đã khắc phục | khong-co
    Trước đây thiếu máy in, nay đã được cấp đủ nhưng mạng vẫn yếu | thiet-bi/duong-truyen
    Chứng thư sô hêt han, gia han lâu | phan-mem/dinh-danh
    contrast:
    Cán bộ nhiệt tình nhưng trình độ công nghệ thông tin còn hạn chế | dao-tao/trinh-do
    Máy móc đầy đủ, tuy nhiên thiếu người vận hành | nhan-luc/thieu
    Thiết bị riêng cho họp trực tuyến chưa có | thiet-bi/hop-truc-tuyen
    who lacks the skill:
    Người dân chưa biết nộp hồ sơ trực tuyến | nguoi-dan/ky-nang
    Cán bộ chưa thạo phần mềm một cửa | dao-tao/trinh-do
    Đảng viên lớn tuổi khó tiếp cận công nghệ | dao-tao/trinh-do nguoi-dan/cao-tuoi
    Nhận thức của cán bộ, người dân về chuyển đổi số còn hạn chế | nguoi-dan/nhan-thuc
    named software:
    Phần mềm hộ tịch hay lỗi | phan-mem/ho-tich
    Hệ thống phần mềm thường xuyên bị lỗi | phan-mem/loi
    Phần mềm hộ tịch và dịch vụ công chưa liên thông | phan-mem/dich-vu-cong phan-mem/ho-tich phan-mem/lien-thong
    Phần mềm không đồng bộ và gặp lỗi | phan-mem/lien-thong phan-mem/loi
    Phần mềm một cửa chưa cập nhật thủ tục mới | phan-mem/hoan-thien phan-mem/mot-cua
    Phần mềm hộ tịch không ổn định và thiếu dữ liệu | phan-mem/ho-tich
    Chưa có chữ ký số nên chưa dùng được iOffice | phan-mem/dinh-danh
    headings and lists:
    Thuận lợi: máy móc đầy đủ, đường truyền tốt. Khó khăn: thiếu cán bộ công nghệ thông tin | nhan-luc/thieu
    1. Kinh phí⏎2. Nhân lực | kinh-phi/thieu nhan-luc/thieu
    Khó khăn lớn nhất là phần mềm hộ tịch và một cửa chưa đồng bộ | phan-mem/ho-tich phan-mem/lien-thong phan-mem/mot-cua
    praise:
    Trang thiết bị mới, cán bộ sử dụng thành thạo, an toàn bảo mật thông tin | khong-co
    Phần mềm chạy ổn, đường truyền tốt; chỉ thiếu máy scan | thiet-bi/thieu
    meetings:
    Thiếu thiết bị họp trực tuyến | thiet-bi/hop-truc-tuyen
    Họp trực tuyến hay gián đoạn do đường truyền yếu, trang thiết bị chưa đồng bộ | thiet-bi/duong-truyen thiet-bi/hop-truc-tuyen
    outside the scheme:
    Khó khăn trong công tác chuyển đổi số | khac
    Đường liên thôn xuống cấp | khac
    spelling:
    Thieu may tinh | thiet-bi/thieu
    ThiÕu m¸y tÝnh | thiet-bi/thieu
    Thieeus mays tinhs | thiet-bi/thieu
    THIẾU MÁY TÍNH | thiet-bi/thieu
    """)

  @Test(arguments: meaning)
  func textHasItsTopics(_ item: Case) throws {
    #expect(try ShippedLexicon.code(item.text).topics == item.topics)
  }

  /// What decided, between square brackets.
  @Test(arguments: [
    "Trước đây thiếu máy in, nay đã được cấp đủ nhưng [mạng vẫn yếu]",
    "Không vướng gì ngoài việc [đường truyền hay đứt]",
    "[Thiếu kinh phí] mua máy tính và đào tạo cán bộ",
    "[Người dân chưa biết] nộp hồ sơ trực tuyến",
    "Thuận lợi: máy móc đầy đủ. Khó khăn: [thiếu cán bộ công nghệ thông tin]",
    "[Thiếu máy tính] và [mạng yếu]",
    "[Đề nghị nâng cấp đường truyền] nhằm phục vụ họp trực tuyến",
    "[thieu may tinh], [mang yeu]",
    "[THIẾU MÁY TÍNH]!",
    "Máy móc đầy đủ, tuy nhiên [thiếu người vận hành]",
  ])
  func evidenceIsWhatDecided(_ marked: String) throws {
    let text = marked.filter { $0 != "[" && $0 != "]" }
    let evidence = try ShippedLexicon.code(text).evidence
    var result = ""
    var isInside = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isEvidence = evidence.contains { ($0.start..<$0.end).contains(index) }
      if isEvidence != isInside { result += isEvidence ? "[" : "]" }
      isInside = isEvidence
      result.unicodeScalars.append(scalar)
    }
    #expect(result + (isInside ? "]" : "") == marked)
  }

  /// Two entries written as one have the topics of both. The examples of the shipped rules are the entries; where one
  /// steers how the other is read, a share may fail.
  @Test(arguments: [(". ", 0.95), ("; ", 0.93), (", ", 0.8), (" và ", 0.75)])
  func twoEntriesHaveTheTopicsOfBoth(_ joint: String, _ share: Double) throws {
    let rules = try ShippedLexicon.compiled.get().lexicon.rules
    let entries = try rules.filter { $0.kinds.isEmpty && $0.topic.contains("/") }.flatMap(\.examples)
      .filter { $0.isPositive && !$0.text.contains(".") }.map(\.text)
      .filter { try !ShippedLexicon.code($0).topics.contains("khong-co") }
    let seed: UInt64 = 2025
    var generator = SeededGenerator(seed: seed)
    var kept = 0
    let count = 300
    var lost: [String] = []
    for _ in 0..<count {
      let pair = [entries.randomElement(using: &generator)!, entries.randomElement(using: &generator)!]
      let text = pair[0] + joint + pair[1].prefix(1).lowercased() + pair[1].dropFirst()
      let expected = try Set(pair.flatMap { try ShippedLexicon.code($0).topics })
      // Rule 3: a named system takes the place of "phần mềm lỗi" beside it.
      let missing = try expected.subtracting(ShippedLexicon.code(text).topics).subtracting(["phan-mem/loi"])
      if missing.isEmpty { kept += 1 } else { lost.append("\(text) lacks \(missing.sorted())") }
    }
    let note = "seed \(seed): \(lost.prefix(5).joined(separator: "\n"))"
    #expect(Double(kept) >= share * Double(count), "\(kept) of \(count); \(note)")
  }

  @Test func evidenceCountsScalarsOfTheOriginal() throws {
    let text = "🙂 Thiê\u{301}u ma\u{301}y ti\u{301}nh, mạng yếu"
    let scalars = Array(text.unicodeScalars)
    let coding = try ShippedLexicon.code(text)
    #expect(coding.topics == ["thiet-bi/duong-truyen", "thiet-bi/thieu"])
    for evidence in coding.evidence {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[evidence.start..<evidence.end])
      // Compared by scalars: String equality would hide another form.
      #expect(Array(view) == Array(evidence.quote.unicodeScalars))
    }
  }

  @Test func orderOfEntriesDoesNotMatter() throws {
    let texts = ["Thiếu máy tính", "Không có vướng mắc", "Phần mềm hộ tịch lỗi"]
    let forwards = try texts.map { try ShippedLexicon.code($0).topics }
    let backwards = try texts.reversed().map { try ShippedLexicon.code($0).topics }
    #expect(forwards == backwards.reversed())
  }
}
