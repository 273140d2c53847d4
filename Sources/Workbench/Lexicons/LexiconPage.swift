import Coding
import Storage
import Submissions
import Workflows

/// The topics and files of the lexicon.
struct LexiconPage: Sendable {
  struct TopicRow: Sendable {
    let address: String
    let label: String
    let code: String
    let rules: Int
    let entries: String
  }

  struct Category: Sendable {
    let name: String
    let topics: [TopicRow]
  }

  let version: String
  let day: String?
  let categories: [Category]
  let files: [Choice]
  let hasDraft: Bool
  /// Why the files as they lie there cannot be used, where they cannot.
  let problem: String?
  let mayEdit: Bool

  init(_ desk: Desk, mayEdit: Bool) throws {
    let lexicon = desk.workspace.lexicon.lexicon
    version = lexicon.version
    let last = try desk.store.days().last
    day = last?.official
    let rules = Dictionary(grouping: lexicon.rules, by: \.topic)
    categories = try lexicon.categories.map { category in
      Category(
        name: category.name,
        topics: try lexicon.topics.filter { $0.category == category.code }.map { topic in
          TopicRow(
            address: "/tu-dien/chu-de?ma=\(topic.code)", label: topic.blockerLabel, code: topic.code,
            rules: rules[topic.code]?.count ?? 0,
            entries: try last.map {
              try desk.store.entryCount(matching: EntryFilter(day: $0, topic: topic.code)).grouped
            } ?? "")
        })
    }.filter { !$0.topics.isEmpty }
    files = try desk.shelf.editableFiles().map {
      Choice(value: "/tu-dien/tep?ten=\($0.path)", name: $0.path, isChosen: false)
    }
    hasDraft = try desk.shelf.draft() != nil
    problem = desk.lexiconProblem
    self.mayEdit = mayEdit
  }
}

/// A file of the lexicon as text.
struct LexiconFilePage: Sendable {
  let path: String
  let contents: String
  let version: String
  let isDraft: Bool
  let mayEdit: Bool
}
