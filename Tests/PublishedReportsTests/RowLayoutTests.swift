import PublishedReports
import Testing

/// Row tables as text extraction breaks them. The wording is made up.
@Suite("Layouts of row tables")
struct RowLayoutTests {
  struct Layout: CustomTestStringConvertible, Sendable {
    let name: String
    let body: String
    let expected: [String]
    var unread: [String] = []
    var testDescription: String { name }
  }

  private static let heading =
    "Phụ lục 6 \nCác vướng mắc thử \n\nSTT Tỉnh/thành phố Vướng mắc chính trong ngày Số xã gặp vướng mắc \n\n"

  static let layouts: [Layout] = [
    Layout(
      name: "plain",
      body: "3 Cà Mau \n\nGhế gãy 5/64 (7,8%) \n\nBàn cũ 3/64 (4,7%) \n",
      expected: ["Cà Mau: Ghế gãy 5/64 (7,8)", "Cà Mau: Bàn cũ 3/64 (4,7)"]),
    Layout(
      name: "label over three lines, figure on its own line",
      body: "3 Cà Mau \n\nGhế gãy chân từ \n\nTết và chưa \n\nai sửa \n5/64 (7,8%) \n\nBàn cũ 3/64 (4,7%) \n",
      expected: ["Cà Mau: Ghế gãy chân từ Tết và chưa ai sửa 5/64 (7,8)", "Cà Mau: Bàn cũ 3/64 (4,7)"]),
    Layout(
      name: "label's end behind the figure",
      body:
        "3 Cà Mau \nGhế gãy chân \n5/64 (7,8%) \nvà chưa ai sửa \nBàn cũ 3/64 (4,7%) \nGiấy (loại\n2/64 (3,1%) \nA4) \n",
      expected: [
        "Cà Mau: Ghế gãy chân và chưa ai sửa 5/64 (7,8)", "Cà Mau: Bàn cũ 3/64 (4,7)",
        "Cà Mau: Giấy (loại A4) 2/64 (3,1)",
      ]),
    Layout(
      name: "page border inside a group, with page number and repeated heading",
      body:
        "3 Cà Mau \nGhế gãy 5/64 (7,8%) \n\n\n17 \n\n\nSTT Tỉnh/thành phố Vướng mắc chính trong ngày Số xã gặp vướng mắc \n\nBàn cũ 3/64 (4,7%) \n",
      expected: ["Cà Mau: Ghế gãy 5/64 (7,8)", "Cà Mau: Bàn cũ 3/64 (4,7)"]),
    Layout(
      name: "page border inside a label, heading over several lines",
      body:
        "3 Cà Mau \nGhế gãy chân và \n STT Tỉnh/thành phố \nVướng mắc chính trong ngày \nSố xã gặp \nvướng mắc \nchưa sửa \n5/64 (7,8%) \n",
      expected: ["Cà Mau: Ghế gãy chân và chưa sửa 5/64 (7,8)"]),
    Layout(
      name: "province's name over two lines, number on a line of its own",
      body: "15 \nTP. Hồ Chí \n\nMinh \nGhế gãy 10/168 (6,0%) \n\n16 TP. Huế Bàn cũ 4/40 (10,0%) \n",
      expected: ["TP. Hồ Chí Minh: Ghế gãy 10/168 (6,0)", "TP. Huế: Bàn cũ 4/40 (10,0)"]),
    Layout(
      name: "a word of the name broken, a page number between rows",
      body: "15 TP. Hồ Chí M\n\ninh \nGhế gãy chân và \n17 \nchưa sửa \n10/168 (6,0%) \n",
      expected: ["TP. Hồ Chí Minh: Ghế gãy chân và chưa sửa 10/168 (6,0)"]),
    Layout(
      name: "kind words, letter case and tone placement of names",
      body:
        "15 TP.HCM \nGhế gãy 1/168 (0,6%) \n16 Thành phố Huế \nBàn cũ 1/40 (2,5%) \n18 KHÁNH HOÀ \nĐèn mờ 1/65 (1,5%) \n32 Tỉnh Thanh Hoá \nQuạt kêu 1/166 (0,6%) \n",
      expected: [
        "TP. Hồ Chí Minh: Ghế gãy 1/168 (0,6)", "TP. Huế: Bàn cũ 1/40 (2,5)", "Khánh Hòa: Đèn mờ 1/65 (1,5)",
        "Thanh Hóa: Quạt kêu 1/166 (0,6)",
      ]),
    Layout(
      name: "misspelt name behind its number",
      body: "7 Đăc Lăc \nGhế gãy 1/102 (1,0%) \n8 Điện Bên \nBàn cũ 1/45 (2,2%) \n",
      expected: ["Đắk Lắk: Ghế gãy 1/102 (1,0)", "Điện Biên: Bàn cũ 1/45 (2,2)"]),
    Layout(
      name: "name without a number fills its line; a label that opens with a name does not",
      body: "Cà Mau \nGhế gãy 5/64 (7,8%) \nCà Mau chưa có ghế 3/64 (4,7%) \n",
      expected: ["Cà Mau: Ghế gãy 5/64 (7,8)", "Cà Mau: Cà Mau chưa có ghế 3/64 (4,7)"]),
    Layout(
      name: "name in the middle of its rows",
      body:
        "Ghế gãy 5/64 (7,8%) \n3 Cà Mau Bàn cũ 4/64 (6,2%) \nĐèn mờ 3/64 (4,7%) \nQuạt kêu 9/103 (8,7%) \n4 TP. Cần Thơ Cửa kẹt 8/103 (7,8%) \nKhóa hỏng 7/103 (6,8%) \n",
      expected: [
        "Cà Mau: Ghế gãy 5/64 (7,8)", "Cà Mau: Bàn cũ 4/64 (6,2)", "Cà Mau: Đèn mờ 3/64 (4,7)",
        "TP. Cần Thơ: Quạt kêu 9/103 (8,7)", "TP. Cần Thơ: Cửa kẹt 8/103 (7,8)",
        "TP. Cần Thơ: Khóa hỏng 7/103 (6,8)",
      ]),
    Layout(
      name: "a wrong total stays with its province",
      body:
        "3 Cà Mau \nGhế gãy 5/64 (7,8%) \nBàn cũ 4/103 (3,9%) \n4 TP. Cần Thơ \nA 3/103 (2,9%) \nB 2/103 (1,9%) \nC 1/103 (1,0%) \n",
      expected: [
        "Cà Mau: Ghế gãy 5/64 (7,8)", "Cà Mau: Bàn cũ 4/103 (3,9)", "TP. Cần Thơ: A 3/103 (2,9)",
        "TP. Cần Thơ: B 2/103 (1,9)", "TP. Cần Thơ: C 1/103 (1,0)",
      ]),
    Layout(
      name: "figures broken, blunted or without percentage",
      body:
        "3 Cà Mau \nGhế gãy 5/64 \n(7,8%) \nBàn cũ 4 / 64 (6.2 %) \nĐèn mờ 3/64 (4,7) \nQuạt kêu 2/64 3,1% \nCửa kẹt 1/64 \nKhóa hỏng 0/64 (-) \n",
      expected: [
        "Cà Mau: Ghế gãy 5/64 (7,8)", "Cà Mau: Bàn cũ 4/64 (6.2)", "Cà Mau: Đèn mờ 3/64 (4,7)",
        "Cà Mau: Quạt kêu 2/64 (3,1)", "Cà Mau: Cửa kẹt 1/64 ()", "Cà Mau: Khóa hỏng 0/64 ()",
      ]),
    Layout(
      name: "slashes in labels are no figures",
      body: "3 Cà Mau \nTrực 24/7 từ ngày 22/9/2025 theo số 118/2025/NĐ-CP 5/64 (7,8%) \n",
      expected: ["Cà Mau: Trực 24/7 từ ngày 22/9/2025 theo số 118/2025/NĐ-CP 5/64 (7,8)"]),
    Layout(
      name: "a label without figures is left over and spoils no other row",
      body:
        "3 Cà Mau \nGhế gãy 5/64 (7,8%) \nBàn cũ \nĐèn mờ 3/64 (4,7%) \nCửa kẹt - \n4 TP. Cần Thơ \nA 3/103 (2,9%) \n",
      expected: ["Cà Mau: Ghế gãy 5/64 (7,8)", "Cà Mau: Đèn mờ 3/64 (4,7)", "TP. Cần Thơ: A 3/103 (2,9)"],
      unread: ["Bàn cũ", "Cửa kẹt -"]),
    Layout(
      name: "words that the page broke",
      body:
        "3 Cà Mau \nGhế của bộ phận ch\n\nuyển phát và phả\n\nn ánh bị gãy \n5/64 (7,8%) \nBàn tại\n\n kho cũ \n3/64 (4,7%) \n",
      expected: [
        "Cà Mau: Ghế của bộ phận chuyển phát và phản ánh bị gãy 5/64 (7,8)",
        "Cà Mau: Bàn tại kho cũ 3/64 (4,7)",
      ]),
    Layout(
      name: "rows above every province",
      body: "Ghế gãy 5/64 (7,8%) \n4 TP. Cần Thơ \nA 3/103 (2,9%) \n",
      expected: ["TP. Cần Thơ: A 3/103 (2,9)"], unread: ["Ghế gãy 5/64"]),
  ]

  @Test("Rows come out whole", arguments: layouts)
  func reading(layout: Layout) throws {
    let report = try PublishedReportReader(provinces: provinces).read(Self.heading + layout.body)
    guard case .rows(let rows) = report.appendices[6] else {
      Issue.record("no rows")
      return
    }
    #expect(rows.map(\.summary) == layout.expected)
    #expect(report.unread.map(\.text) == layout.unread)
  }

  @Test("Words broken by the page are joined without the help of spaces at line ends")
  func brokenWordsWithoutTrailingSpaces() throws {
    let text =
      "Phụ lục 6\nSTT Tỉnh/thành phố\n3 Cà Mau\nGhế của bộ phận ch\nuyển phát và phả\nn ánh\nbị gãy\n5/64 (7,8%)"
    #expect(
      try rows(of: text).map(\.label) == ["Ghế của bộ phận chuyển phát và phản ánh bị gãy"])
  }

  @Test("Decomposed letters, form feeds, CRLF and a byte order mark")
  func encodings() throws {
    let text = "\u{FEFF}Phụ lục 6\r\n\u{C}STT Tỉnh/thành phố\r\n18 Khánh Hòa\r\nGhế gãy 5/65 (7,7%)\r\n"
    #expect(
      try rows(of: text.decomposedStringWithCanonicalMapping).map(\.summary) == [
        "Khánh Hòa: Ghế gãy 5/65 (7,7)"
      ])
  }

  @Test("References to appendices are no headings")
  func references() throws {
    let text = """
      Xem \nPhụ lục 6 \nvà \nPhụ lục 2 \nPhụ lục 1 \nA \nPhụ lục 2 \nB (Phụ lục 6) \nPhụ lục 6 \n
      STT Tỉnh/thành phố \n3 Cà Mau \nGhế gãy 5/64 (7,8%) \nPhụ lục 7 \nBàn cũ 3/64 (4,7%)
      """
    #expect(try rows(of: text).map(\.summary) == ["Cà Mau: Ghế gãy 5/64 (7,8)"])
  }

  @Test(
    "A text without appendices is refused",
    arguments: ["", "Phụ lục", "Phụ lục 7 \n3 Cà Mau \nA 5/64 (7,8%)"])
  func refusal(text: String) {
    #expect(throws: PublishedReportError.noAppendices) {
      try PublishedReportReader(provinces: provinces).read(text)
    }
  }
}
