import PublishedReports
import Testing

/// Tables of texts and of rates as text extraction breaks them. The wording is made up.
@Suite("Layouts of text and rate tables")
struct TextLayoutTests {
  private static let heading =
    "Phụ lục 22 \n\nÝ KIẾN THỬ (02/34 tỉnh, thành phố) \n\n\nSTT Tỉnh, thành phố Vướng mắc khó khăn \n\n"

  struct Layout: CustomTestStringConvertible, Sendable {
    let name: String
    let body: String
    /// "number|unit|province|text".
    let expected: [String]
    var testDescription: String { name }
  }

  static let layouts: [Layout] = [
    Layout(
      name: "text on the line of the office and on lines below",
      body:
        "2 Tỉnh ủy Bắc Ninh Thiếu ghế, ..\n\n4 Thành uỷ Cần Thơ \n- Thiếu bàn; \n\n- thiếu đèn ở \n\ntầng hai. \n",
      expected: [
        "2|Tỉnh ủy Bắc Ninh|Bắc Ninh|Thiếu ghế, ..",
        "4|Thành uỷ Cần Thơ|TP. Cần Thơ|- Thiếu bàn;\n- thiếu đèn ở\ntầng hai.",
      ]),
    Layout(
      name: "office over two lines, number on its own",
      body:
        "15 \nThành ủy Thành phố Hồ Chí \n\nMinh \nThiếu ghế \n16 Ủy ban MTTQ Việt Nam thành phố Huế Thiếu bàn \n",
      expected: [
        "15|Thành ủy Thành phố Hồ Chí Minh|TP. Hồ Chí Minh|Thiếu ghế",
        "16|Ủy ban MTTQ Việt Nam thành phố Huế|TP. Huế|Thiếu bàn",
      ]),
    Layout(
      name: "misspelt offices and names",
      body: "7 Tinh ủy Đăk Lắc Thiếu ghế \n8 HDND tỉnh Điện Bên Thiếu bàn \n",
      expected: ["7|Tinh ủy Đăk Lắc|Đắk Lắk|Thiếu ghế", "8|HDND tỉnh Điện Bên|Điện Biên|Thiếu bàn"]),
    Layout(
      name: "a number printed twice",
      body: "2 Tỉnh ủy Bắc Ninh Thiếu ghế \n2 Tỉnh ủy Cà Mau Thiếu bàn \n",
      expected: ["2|Tỉnh ủy Bắc Ninh|Bắc Ninh|Thiếu ghế", "2|Tỉnh ủy Cà Mau|Cà Mau|Thiếu bàn"]),
    Layout(
      name: "any office behind the next number",
      body: "1 Sở Khoa học và Công nghệ An Giang Thiếu ghế \n2 Trung tâm Tin học Bắc Ninh Thiếu bàn \n",
      expected: [
        "1|Sở Khoa học và Công nghệ An Giang|An Giang|Thiếu ghế",
        "2|Trung tâm Tin học Bắc Ninh|Bắc Ninh|Thiếu bàn",
      ]),
    Layout(
      name: "numbered lines and names inside a text open no entry",
      body:
        "2 HĐND tỉnh Bắc Ninh \n1. Thay ghế trên địa bàn tỉnh Bắc Ninh. \n3. Thay bàn như HĐND tỉnh Cao Bằng đã làm \n57 Mua đèn \n2025 và sau đó \n5 HĐND tỉnh Cao Bằng Thiếu ghế \n",
      expected: [
        "2|HĐND tỉnh Bắc Ninh|Bắc Ninh|1. Thay ghế trên địa bàn tỉnh Bắc Ninh.\n3. Thay bàn như HĐND tỉnh Cao Bằng đã làm\n57 Mua đèn\n2025 và sau đó",
        "5|HĐND tỉnh Cao Bằng|Cao Bằng|Thiếu ghế",
      ]),
    Layout(
      name: "page borders with page number, repeated heading or neither",
      body:
        "2 HĐND tỉnh Bắc Ninh Ghế gãy và \n\n\n61 \n\n\nbàn cũ \n STT Tỉnh, thành phố Vướng mắc khó khăn \nvà đèn mờ \n và quạt kêu \n 5 HĐND tỉnh Cao Bằng Thiếu ghế \n62",
      expected: [
        "2|HĐND tỉnh Bắc Ninh|Bắc Ninh|Ghế gãy và\nbàn cũ\nvà đèn mờ\nvà quạt kêu",
        "5|HĐND tỉnh Cao Bằng|Cao Bằng|Thiếu ghế",
      ]),
    Layout(
      name: "words that the page broke, a number alone on a line",
      body: "2 HĐND tỉnh Bắc Ninh \nGhế gãy từ năm \n\n2024 \n\nở bộ phận ch\n\nuyển phát \n",
      expected: ["2|HĐND tỉnh Bắc Ninh|Bắc Ninh|Ghế gãy từ năm\n2024\nở bộ phận chuyển phát"]),
  ]

  @Test("Texts come out whole", arguments: layouts)
  func reading(layout: Layout) throws {
    let texts = try #require(try texts(of: Self.heading + layout.body))
    #expect(
      texts.entries.map { "\($0.number)|\($0.unit)|\($0.province)|\($0.text)" } == layout.expected)
    #expect(texts.reported == 2 && texts.total == 34)
  }

  @Test("Rates: names over two lines, dashes, missing values")
  func rates() throws {
    let text = """
      Phụ lục 21 \nTỈ LỆ \nSTT Tỉnh, thành phố \nTỉ lệ hoàn thành \nĐảng ủy \nTỉ lệ hoàn thành \nHội đồng Nhân dân \n
      Tỉ lệ hoàn thành \nỦy ban Nhân dân \nTỉ lệ hoàn thành \nMặt trận Tổ quốc \n3 Cà Mau 73,68% 92,86% 100% 0% \n
      15 Thành phố Hồ Chí \nMinh 1,5% - 2,5% \n3,5% \n16 Thành phố Huế 1% 2% 3% \n
      """
    let report = try PublishedReportReader(provinces: provinces).read(text)
    guard case .rates(let rates) = report.appendices[21] else {
      Issue.record("no rates")
      return
    }
    #expect(
      rates == [
        PublishedRates(
          number: 3, province: "Cà Mau", partyCommittee: "73,68", peoplesCouncil: "92,86",
          peoplesCommittee: "100", fatherlandFront: "0"),
        PublishedRates(
          number: 15, province: "TP. Hồ Chí Minh", partyCommittee: "1,5", peoplesCouncil: nil,
          peoplesCommittee: "2,5", fatherlandFront: "3,5"),
        PublishedRates(
          number: 16, province: "TP. Huế", partyCommittee: "1", peoplesCouncil: "2", peoplesCommittee: "3",
          fatherlandFront: nil),
      ])
  }
}
