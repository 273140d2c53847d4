import Foundation
import Testing

@testable import Reporting

/// The data that ships with the program, and a small made-up day.
enum Fixtures {
  static let day = CalendarDay(iso: "2025-09-22")!

  static let catalog: AppendixCatalog = { try! AppendixCatalog(yaml: shipped("appendices.yml")) }()
  static let party: PageLayout = { try! PageLayout(yaml: shipped("layouts/dang.yml")) }()
  static let government: PageLayout = { try! PageLayout(yaml: shipped("layouts/nd30.yml")) }()

  static func shipped(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    return try String(contentsOf: root.appending(path: "Reports/\(name)").standardized, encoding: .utf8)
  }

  static let provinces = [
    province(1, "91", "An Giang", communes: 102),
    province(4, "92", "TP. Cần Thơ", fullName: "Thành phố Cần Thơ", communes: 103),
    province(16, "46", "TP. Huế", fullName: "Thành phố Huế", communes: 40),
    province(26, "51", "Quảng Ngãi", communes: 96),
  ]

  static func province(
    _ number: Int, _ code: String, _ name: String, fullName: String? = nil, communes: Int
  ) -> ProvinceFigures {
    ProvinceFigures(number: number, code: code, name: name, fullName: fullName ?? name, communes: communes)
  }

  static let topics = [
    topic("phan-mem/loi", "Phần mềm, hệ thống thường xuyên lỗi", "Khắc phục lỗi phần mềm"),
    topic("phan-mem/ho-tich", "Phần mềm hộ tịch không ổn định", "Hoàn thiện phần mềm hộ tịch"),
    topic("thiet-bi/thieu", "Thiếu trang thiết bị", "Hỗ trợ trang thiết bị"),
    topic("nhan-luc/thieu", "Thiếu nhân lực CNTT", "Bổ sung nhân lực CNTT"),
    topic("kinh-phi/thieu", "Thiếu kinh phí", "Cấp kinh phí"),
    topic("khong-co", "Không có vướng mắc", "Không có kiến nghị"),
    topic("khac", "Nội dung khác", "Nội dung khác"),
  ]

  static func topic(_ code: String, _ blocker: String, _ suggestion: String) -> TopicDefinition {
    TopicDefinition(
      code: code, category: code.contains("/") ? String(code.prefix { $0 != "/" }) : "",
      labels: [.blocker: blocker, .suggestion: suggestion])
  }

  /// An entry whose deciding words are `words`, each with the object that it names, if any.
  static func entry(
    _ province: String, _ commune: Int, _ text: String, _ topics: [String],
    words: [(topic: String, quote: String, object: String?)] = []
  ) -> CountedEntry {
    let marks = words.map { word in
      let start =
        text.unicodeScalars.count - (text.components(separatedBy: word.quote).last ?? "").unicodeScalars.count
      let length = word.quote.unicodeScalars.count
      return CountedEntry.Mark(topic: word.topic, range: start - length..<start, object: word.object)
    }
    return CountedEntry(
      province: province, commune: "\(province)\(100 + commune)", communeName: "xã Số \(commune)", text: text,
      topics: topics, marks: marks)
  }

  /// Entries of three provinces: one with copies, named objects and a fourth topic, one whose tables `khong-co`
  /// fills up, one with a tie.
  static let entries: [CountedEntry] = {
    let computers = (topic: "thiet-bi/thieu", quote: "Thiếu máy tính", object: String?.some("máy tính"))
    let scanners = (topic: "thiet-bi/thieu", quote: "máy scan", object: String?.some("máy scan"))
    let software = (
      topic: "phan-mem/ho-tich", quote: "hộ tịch chậm", object: String?.some("phần mềm hộ tịch")
    )
    return [
      entry("91", 1, "Thiếu máy tính, máy scan", ["thiet-bi/thieu"], words: [computers, scanners]),
      entry("91", 2, "Thiếu máy tính, máy scan", ["thiet-bi/thieu"], words: [computers, scanners]),
      entry(
        "91", 3, "- Thiếu máy tính\n- Phần mềm hộ tịch chậm", ["phan-mem/ho-tich", "thiet-bi/thieu"],
        words: [computers, software]),
      entry("91", 3, "Thiếu máy tính", ["thiet-bi/thieu"], words: [computers]),
      entry("91", 4, "Hộ tịch lỗi | treo", ["phan-mem/ho-tich"]),
      entry("91", 5, "Thiếu <người> & tiền", ["kinh-phi/thieu", "nhan-luc/thieu"]),
      entry("91", 6, "Thiếu người", ["nhan-luc/thieu"]),
      entry("91", 7, "Không có", ["khong-co"]),
      entry("46", 1, "Thiếu kinh phí", ["kinh-phi/thieu"]),
      entry("46", 2, "Không", ["khong-co"]),
      entry("46", 3, "K", ["khong-co"]),
      entry("46", 4, "Như trên", ["khac"]),
      entry("51", 1, "Thiếu người, thiếu tiền", ["kinh-phi/thieu", "nhan-luc/thieu"]),
      entry("92", 1, "Như trên", ["khac"]),
    ]
  }()

  static func report(
    _ number: Int = 6, entries: [CountedEntry] = entries, previous: TopicCounts? = nil,
    labelStyle: AppendixReport.LabelStyle = .detailed, hasSameLexicon: Bool = true
  ) throws -> AppendixReport {
    let definition = try #require(catalog[number])
    guard case .topics(let kind, _, let top) = definition.form else {
      preconditionFailure("appendix \(number) ranks no topics")
    }
    let ranking = Ranking(provinces: provinces, topics: topics, kind: kind, top: top)
    return AppendixReport(
      definition, day: day, content: .rankings(try ranking.rank(entries, previous: previous)),
      labelStyle: labelStyle,
      compared: previous.map { _ in
        ComparedDay(day: CalendarDay(iso: "2025-09-21")!, hasSameLexicon: hasSameLexicon)
      })
  }

  static func completionReport() throws -> AppendixReport {
    let figures = [
      CompletionRow.Figure(province: "92", body: .partyCommittee, done: 14, total: 19),
      CompletionRow.Figure(province: "92", body: .peoplesCouncil, done: 0, total: 14),
      CompletionRow.Figure(province: "91", body: .partyCommittee, done: 18, total: 19),
      CompletionRow.Figure(province: "91", body: .peoplesCouncil, done: 12, total: 14),
      CompletionRow.Figure(province: "91", body: .peoplesCommittee, done: 22, total: 22),
      CompletionRow.Figure(province: "91", body: .fatherlandFront, done: 10, total: 19),
    ]
    return AppendixReport(
      try #require(catalog[21]), day: day,
      content: .completion(try CompletionRow.rows(figures, provinces: provinces)))
  }

  static func textsReport(_ texts: [String]? = nil) throws -> AppendixReport {
    let texts = (texts ?? ["- Kinh phí đầu tư;\n- CNTT còn yếu", "Cấp xã chưa ổn định, .."]).enumerated().map
    {
      ProvinceTexts.Text(
        province: provinces[$0 % 2 == 0 ? 2 : 0].code,
        unit: $0 % 2 == 0 ? "Thành ủy Huế" : "Tỉnh ủy An Giang",
        text: $1, topics: ["kinh-phi/thieu"])
    }
    return AppendixReport(
      try #require(catalog[22]), day: day,
      content: .texts(
        try ProvinceTexts(
          texts, provinces: provinces,
          labels: Dictionary(uniqueKeysWithValues: topics.map { ($0.code, $0.labels[.blocker] ?? "") }))))
  }
}
