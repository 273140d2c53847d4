import Reporting
import Submissions

/// What stands behind a figure: the communes that were counted and their words.
struct FigurePage: Sendable {
  struct Commune: Sendable {
    let number: Int
    let name: String
    let texts: [Text]
  }

  struct Text: Sendable {
    let segments: [MarkedText.Segment]
  }

  let day: String
  let dayCode: String
  let appendix: Int
  let title: String
  let province: String
  let topic: String
  let figure: String
  let entries: String
  let copies: String?
  let margin: String?
  let stability: String
  let communes: [Commune]
  let queue: String

  init(_ row: RankedTopic, in ranking: ProvinceRanking, of report: AppendixReport, day: ReportDay) {
    self.day = day.official
    dayCode = day.description
    appendix = report.definition.number
    title = report.title
    province = ranking.province.fullName
    topic = row.label
    figure = "\(row.count)/\(row.total) (\(row.percent)%)"
    entries = row.entries.count.grouped
    copies = row.copies > 0 ? row.copies.grouped : nil
    margin = row.margin.map(\.grouped)
    stability = (Double(row.stability.kept) / Double(RankStability.resamples)).percent
    let byCommune = Dictionary(grouping: row.entries, by: \.commune)
    var seen: Set<String> = []
    let order = row.entries.map(\.commune).filter { seen.insert($0).inserted }
    communes = order.enumerated().map { index, code in
      let entries = byCommune[code] ?? []
      return Commune(
        number: index + 1, name: entries.first?.communeName ?? code,
        texts: entries.map { entry in
          Text(
            segments: MarkedText(
              entry.text,
              marks: entry.marks.filter { $0.topic == row.topic.code }.map {
                MarkedText.Mark(range: $0.range, title: row.label)
              }
            ).segments)
        })
    }
    var address = "/y-kien?ngay=\(day)&tinh=\(ranking.province.code)&chu-de=\(row.topic.code)"
    if case .topics(let kind, let body, _) = report.definition.form {
      address += "&khoi=\(body.rawValue)&loai=\(kind.rawValue)"
    }
    queue = address
  }
}
