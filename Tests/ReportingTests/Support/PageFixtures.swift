@testable import Reporting

/// A small day of the country and a few days side by side, on the provinces and topics of ``Fixtures``.
enum PageFixtures {
  static let words: PageWords = { try! PageWords(yaml: Fixtures.shipped("pages.yml")) }()

  static let serviceCentres = FigureSubject(kind: .blocker, body: .serviceCentre)
  static let councils = FigureSubject(kind: .suggestion, body: .peoplesCouncil)

  static func count(_ province: String, _ topic: String, _ communes: Int) -> CommuneCount {
    CommuneCount(province: province, topic: topic, communes: communes)
  }

  /// A tie of two topics, a province that sent nothing, one that only said "nothing".
  static let counts = [
    count("91", "thiet-bi/thieu", 30), count("91", "phan-mem/loi", 2), count("91", "khac", 3),
    count("92", "thiet-bi/thieu", 1), count("92", "nhan-luc/thieu", 6), count("92", "phan-mem/loi", 4),
    count("46", "khong-co", 12),
  ]

  static func national(
    _ counts: [(subject: FigureSubject, counts: [CommuneCount])] = [
      (serviceCentres, counts), (councils, [count("91", "khong-co", 2)]),
    ]
  ) throws -> NationalFigures {
    try NationalFigures(
      day: Fixtures.day, provinces: Fixtures.provinces.reversed(), topics: Fixtures.topics, counts: counts)
  }

  /// Three days; on the second one Cần Thơ sent nothing.
  static func trends() throws -> TrendFigures {
    let days: [(String, [FigureSubject: [CommuneCount]])] = [
      ("2025-09-20", [serviceCentres: counts]),
      (
        "2025-09-21",
        [serviceCentres: [count("91", "thiet-bi/thieu", 35), count("91", "khong-co", 1)]]
      ),
      (
        "2025-09-22",
        [
          serviceCentres: [count("91", "thiet-bi/thieu", 28), count("92", "nhan-luc/thieu", 9)],
          councils: [count("51", "kinh-phi/thieu", 1)],
        ]
      ),
    ]
    return try TrendFigures(
      days: days.map { TrendFigures.Day(day: CalendarDay(iso: $0)!, counts: $1) },
      subjects: [serviceCentres, councils], provinces: Fixtures.provinces, topics: Fixtures.topics)
  }
}
