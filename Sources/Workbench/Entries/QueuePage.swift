import Storage
import Submissions
import Workflows

/// The list of entries that a person works through.
struct QueuePage: Sendable {
  struct Row: Sendable {
    let id: String
    let version: String
    let address: String
    let place: String
    let body: String
    let kind: String
    let text: String
    let topics: [String]
    let isCodedByPerson: Bool
    let isUncoded: Bool
  }

  let days: [Choice]
  let provinces: [Choice]
  let bodies: [Choice]
  let kinds: [Choice]
  let topics: [Choice]
  let people: [Choice]
  let orders: [Choice]
  let text: String
  let count: String
  let rows: [Row]
  let hasRows: Bool
  let next: String?
  let start: String?
  let query: String
  /// Nothing has been taken in yet.
  let isEmpty: Bool
  let assignable: [Choice]

  init(
    _ query: QueueQuery, days: [ReportDay], workspace: Workspace, entries: [ReviewedEntry], count: Int,
    limit: Int
  ) {
    let places = Places(workspace)
    self.days = days.reversed().map {
      Choice(value: $0.description, name: $0.official, isChosen: $0 == query.day)
    }
    provinces = places.units.provinces.map {
      Choice(value: $0.code.rawValue, name: $0.tableName, isChosen: $0.code == query.province)
    }
    bodies = Body.allCases.map { Choice(value: $0.rawValue, name: $0.name, isChosen: $0 == query.body) }
    kinds = EntryKind.allCases.map { Choice(value: $0.rawValue, name: $0.name, isChosen: $0 == query.kind) }
    topics = places.topics.map {
      Choice(
        value: $0.code, name: places.topic($0.code, query.kind ?? .blocker), isChosen: $0.code == query.topic)
    }
    assignable = places.topics.map {
      Choice(value: $0.code, name: places.topic($0.code, query.kind ?? .blocker), isChosen: false)
    }
    people = [
      Choice(value: "chua", name: "Chưa có người mã", isChosen: query.isCodedByPerson == false),
      Choice(value: "co", name: "Đã có người mã", isChosen: query.isCodedByPerson == true),
    ]
    orders = [
      Choice(value: "nghi-ngo", name: "Kém chắc chắn trước", isChosen: query.order == .byDoubt),
      Choice(value: "thu-tu", name: "Theo thứ tự nộp", isChosen: query.order == .asTaken),
    ]
    text = query.text ?? ""
    self.count = count.grouped
    rows = entries.map { Row($0, query: query, places: places) }
    hasRows = !entries.isEmpty
    next = entries.count == limit ? entries.last.map { "/y-kien?\(query.after($0).address)" } : nil
    start = query.after == nil ? nil : "/y-kien?\(query.fromStart.address)"
    self.query = query.address
    isEmpty = days.isEmpty
  }
}

extension QueuePage.Row {
  init(_ reviewed: ReviewedEntry, query: QueueQuery, places: Places) {
    let submission = reviewed.entry.submission
    id = "\(reviewed.entry.id.rawValue)"
    version = "\(reviewed.version)"
    address = "/y-kien/\(reviewed.entry.id.rawValue)?\(query.fromStart.address)"
    place = places.name(of: submission)
    body = submission.body.name
    kind = submission.kind.name
    text = submission.text.trimmed.isEmpty ? "(để trống)" : submission.text.clipped(400)
    topics = reviewed.topics.map { places.topic($0, submission.kind) }
    isCodedByPerson = reviewed.override != nil
    isUncoded = reviewed.coding == nil && reviewed.override == nil
  }
}
