import Testing

/// Texts with the topics that the codebook gives them, by phenomenon.
struct MeaningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let topics: [String]
    var testDescription: String { text }

    init(_ text: String, _ topics: String...) {
      self.text = text
      self.topics = topics
    }
  }

  static let coordination = [
    Case("Hạ tầng và trang thiết bị chưa đáp ứng", "thiet-bi/ha-tang", "thiet-bi/thieu"),
    Case("Thiếu nhân lực và trang thiết bị", "nhan-luc/thieu", "thiet-bi/thieu"),
    Case("Kinh phí và nguồn nhân lực", "kinh-phi/thieu", "nhan-luc/thieu"),
  ]
  static let purposeAndMoney = [
    Case("Thiếu kinh phí tổ chức tuyên truyền", "kinh-phi/thieu"),
    Case("Đề nghị cấp kinh phí mua máy tính và đào tạo cán bộ", "kinh-phi/thieu"),
    Case("Thiếu nhân lực công nghệ thông tin", "nhan-luc/thieu"),
    Case("Đề nghị tổ chức tập huấn về chuyển đổi số", "dao-tao/tap-huan"),
  ]
  static let denial = [
    Case("Không có vướng mắc", "khong-co"),
    Case("Chưa phát sinh vướng mắc", "khong-co"),
    Case("Không có kiến nghị gì về máy móc, phần mềm", "khong-co"),
    Case("Không có máy scan", "thiet-bi/thieu"),
    Case("", "khong-co"),
    Case("-", "khong-co"),
    Case("0", "khong-co"),
  ]
  static let precedence = [
    Case("Phần mềm hộ tịch hay lỗi", "phan-mem/ho-tich"),
    Case("Hệ thống phần mềm thường xuyên bị lỗi", "phan-mem/loi"),
    Case("Phần mềm không đồng bộ và gặp lỗi", "phan-mem/lien-thong", "phan-mem/loi"),
  ]
  static let spelling = [
    Case("Thieu may tinh", "thiet-bi/thieu"),
    Case("ThiÕu m¸y tÝnh", "thiet-bi/thieu"),
    Case("Thieeus mays tinhs", "thiet-bi/thieu"),
    Case("THIẾU MÁY TÍNH", "thiet-bi/thieu"),
    Case("Khó khăn trong công tác chuyển đổi số", "khac"),
  ]

  @Test(arguments: coordination + purposeAndMoney + denial + precedence + spelling)
  func textHasItsTopics(_ item: Case) throws {
    #expect(try ShippedLexicon.code(item.text).topics == item.topics)
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
