import Reporting
import Submissions
import Workflows

/// A subject's topics over the last days, in the country or in a province: figures, change and a line each.
struct TrendsPage: Sendable {
  struct Row: Sendable {
    let label: String
    let counts: [String]
    let change: String?
    let spark: Sparkline
  }

  let hasDays: Bool
  let subjects: [Choice]
  let provinces: [Choice]
  let title: String
  let days: [String]
  let rows: [Row]
  let width: Int
  let height: Int

  /// - Parameters:
  ///   - figures: nil where there are not two coded days.
  ///   - subject: "ubnd/vuong-mac"; the first subject where there is no such one.
  ///   - province: its code; the country where it is nil.
  init(_ figures: TrendFigures?, subject: String?, province: String?, words: PageWords) {
    let groups = figures?.groups ?? []
    let group = groups.first { $0.subject.code == subject } ?? groups.first
    let place = group?.provinces.first { $0.province.code == province }
    hasDays = group != nil
    subjects = groups.map {
      Choice(
        value: $0.subject.code, name: words.name(of: $0.subject), isChosen: $0.subject == group?.subject)
    }
    provinces = (group?.provinces ?? []).map {
      Choice(
        value: $0.province.code, name: $0.province.name, isChosen: $0.province.code == place?.province.code)
    }
    title = [group.map { words.name(of: $0.subject) }, place?.province.fullName ?? "cả nước"]
      .compactMap(\.self).joined(separator: ", ")
    days = figures?.days.map { "\($0.day)/\($0.month)" } ?? []
    let series = place?.series ?? group?.country ?? []
    rows = series.map { series in
      Row(
        label: series.label, counts: series.counts.map { $0?.grouped ?? "–" },
        change: series.change.map { $0 == 0 ? "0" : "\($0 > 0 ? "▲" : "▼") \(abs($0).grouped)" },
        spark: Sparkline(series.counts))
    }
    width = Sparkline.width
    height = Sparkline.height
  }
}

extension FigureSubject {
  /// As addresses name it.
  fileprivate var code: String { "\(body?.rawValue ?? "")/\(kind.rawValue)" }
}
