import Foundation
import Submissions

/// A whole day: entries of all communes, province texts, completion figures and rows that are bad on purpose.
struct SampleDay {
  private static let headings = [
    "Ngày", "Tỉnh/thành phố", "Xã/phường/đặc khu", "Khối cơ quan", "Loại", "Nội dung",
  ]

  private let options: Options
  private let library: WordingLibrary
  private let units: Units
  private let shares: TopicShares
  private let composer: EntryComposer

  init(options: Options, library: WordingLibrary) throws {
    self.options = options
    self.library = library
    units = try Units(directory: options.corpus.appending(path: "units"))
    shares = try TopicShares(file: library.directory.appending(path: "published-shares.csv"))
    composer = EntryComposer(library: library)
  }

  /// Writes the files and says how many rows each has.
  func write() throws -> String {
    try FileManager.default.createDirectory(at: options.out, withIntermediateDirectories: true)
    let (submissions, intended) = communeEntries()
    var summary = try save(submissions, as: "submissions-\(options.day).csv")
    summary += try save(intended, as: "intended.csv")
    let texts = try ProvinceTexts(file: library.directory.appending(path: "province-texts.yaml"))
    let (provinces, provincesIntended) = texts.files(
      units: units, slots: library.slots, headings: Self.headings, day: dayCell,
      random: random("province texts"))
    summary += try save(provinces, as: "province-texts-\(options.day).csv")
    summary += try save(provincesIntended, as: "intended-province-texts.csv")
    let completion = try CompletionFigures(directory: library.directory).file(units: units, day: dayCell)
    summary += try save(completion, as: "completion-\(options.day).csv")
    let bad = try BadRows(file: library.directory.appending(path: "bad-rows.yaml"))
      .file(headings: Self.headings, day: dayCell)
    summary += try save(bad, as: "submissions-with-errors-\(options.day).csv")
    return summary
  }

  /// The day as officials write it, "22/9/2025".
  private var dayCell: String { "\(options.day.day)/\(options.day.month)/\(options.day.year)" }

  private func random(_ part: String) -> SplitMix64 {
    SplitMix64(seed: options.seed, part: "\(options.day) \(part)")
  }

  private func save(_ file: CSVFile, as name: String) throws -> String {
    try file.write(to: options.out.appending(path: name))
    return "\(name): \(file.rowCount) rows\n"
  }

  private func communeEntries() -> (submissions: CSVFile, intended: CSVFile) {
    var submissions = CSVFile(headings: Self.headings)
    var intended = CSVFile(headings: ["row", "topics"])
    for province in units.provinces {
      var random = random(province.code)
      let plans = Question.all.map { question in
        TopicPlan(
          province: province, question: question, shares: shares, topics: library.topics, random: &random)
      }
      for (place, commune) in province.communes.enumerated() {
        for (question, plan) in zip(Question.all, plans) {
          guard case .topics(let topics) = plan.answers[place] else { continue }
          let speaker = Slots.Speaker(province: province, communeKind: commune.kind, body: question.body)
          for share in Self.entries(topics, &random) {
            let clean = composer.compose(share, question.kind, speaker, &random)
            let untidy = Untidiness.apply(clean, &random)
            submissions.append([
              dayCell, UnitNames.province(province, &random), UnitNames.commune(commune, &random),
              UnitNames.body(question.body, &random), UnitNames.kind(question.kind),
              Register.draw(&random).write(untidy, &random),
            ])
            intended.append(["\(submissions.rowCount)", share.joined(separator: " ")])
          }
        }
      }
    }
    return (submissions, intended)
  }

  /// Mostly one entry; now and then a commune writes what it has to say in two rows.
  private static func entries(_ topics: [String], _ random: inout SplitMix64) -> [[String]] {
    guard topics.count > 1, random.chance(perMille: 80) else { return [topics] }
    let cut = 1 + random.below(topics.count - 1)
    return [Array(topics[..<cut]), Array(topics[cut...])]
  }
}
