/// Why a report could not be made: a definition that does not hold, figures that contradict one another,
/// or a document that could not be written.
public struct ReportingError: Error, Hashable, Sendable, CustomStringConvertible {
  enum Kind: Hashable, Sendable {
    case definition(place: String, problem: String)
    case unknownTopic(code: String)
    case missingLabel(topic: String, kind: String)
    case unknownProvince(code: String)
    case completion(province: String, done: Int, total: Int)
    case workbook(step: String, reason: String)
    case compression(status: Int32)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  public var description: String {
    switch kind {
    case .definition(let place, let problem): "\(place): \(problem)"
    case .unknownTopic(let code): "an entry is coded with the topic \(code), which the lexicon does not list"
    case .missingLabel(let topic, let kind): "the topic \(topic) has no label for \(kind)"
    case .unknownProvince(let code): "a figure names the province \(code), which the units do not list"
    case .completion(let province, let done, let total):
      "\(province): \(done) criteria done of \(total) is not a share"
    case .workbook(let step, let reason): "workbook, \(step): \(reason)"
    case .compression(let status): "zlib could not compress a part (status \(status))"
    }
  }
}
