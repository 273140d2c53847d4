import Foundation
import Submissions

/// A body and what it was asked for; most pairs are an appendix of the report.
struct Question: Hashable {
  let body: Body
  let kind: EntryKind

  /// The appendix that ranks the answers; suggestions of the service centres have none.
  var appendix: Int? {
    switch (body, kind) {
    case (.serviceCentre, .blocker): 6
    case (.serviceCentre, .suggestion): nil
    case (.partyCommittee, .blocker): 13
    case (.partyCommittee, .suggestion): 14
    case (.peoplesCouncil, .blocker): 15
    case (.peoplesCouncil, .suggestion): 16
    case (.peoplesCommittee, .blocker): 17
    case (.peoplesCommittee, .suggestion): 18
    case (.fatherlandFront, .blocker): 19
    case (.fatherlandFront, .suggestion): 20
    }
  }

  static let all = Body.allCases.flatMap { body in EntryKind.allCases.map { Question(body: body, kind: $0) } }
}

/// How many distinct communes of a province name a topic, from Corpus/wordings/published-shares.csv.
struct TopicShares {
  struct Share {
    let topic: String
    let communes: Int
  }

  private struct Key: Hashable {
    let province: String
    let appendix: Int
  }
  private var shares: [Key: [Share]] = [:]
  private var provincesNaming: [Int: [String: Int]] = [:]

  init(file: URL) throws {
    for row in try SimpleTable(file: file).rows {
      guard let appendix = Int(row["appendix"]), let communes = Int(row["communes"]) else {
        throw CorpusError(file: file.lastPathComponent, reason: "appendix and communes must be numbers")
      }
      shares[Key(province: row["province"], appendix: appendix), default: []]
        .append(Share(topic: row["topic"], communes: communes))
      provincesNaming[appendix, default: [:]][row["topic"], default: 0] += 1
    }
  }

  /// The topics that lead the province's table, in the file's order.
  func leading(_ province: String, _ question: Question) -> [Share] {
    question.appendix.flatMap { shares[Key(province: province, appendix: $0)] } ?? []
  }

  /// In how many provinces the topic leads; says how likely it is to be named elsewhere too.
  func provincesNaming(_ topic: String, _ question: Question) -> Int {
    provincesNaming[question.appendix ?? 6]?[topic] ?? 0
  }
}
