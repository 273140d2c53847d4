import Coding
import Storage
import Submissions
import Workflows

/// How a topic lies to the others: on the last day's entries, and in the lists that its rules speak of.
struct TopicOverlap: Sendable {
  struct Companion: Sendable {
    let label: String
    let address: String
    let entries: String
    /// Of the topic's entries.
    let share: String
  }

  struct Term: Sendable {
    let term: String
    let list: String
    let others: String
    let address: String
  }

  let companions: [Companion]
  let terms: [Term]
  /// How many shared terms are left out.
  let more: String?

  private static let shown = 40

  /// - Parameter lists: those that the topic's rules speak of.
  init(of topic: String, lists: Set<String>, day: ReportDay?, _ desk: Desk) throws {
    let places = Places(desk.workspace)
    if let day, let layer = try desk.store.currentLayer(day: day) {
      let own = try desk.store.entryCount(matching: EntryFilter(day: day, topic: topic))
      companions = try desk.store.companions(of: topic, layer: layer.id).map {
        Companion(
          label: places.topic($0.topic, .blocker), address: "/tu-dien/chu-de?ma=\($0.topic)",
          entries: $0.entries.grouped, share: (Double($0.entries) / Double(max(1, own))).percent)
      }
    } else {
      companions = []
    }
    let shared = SharedTerm.all(of: lists, in: desk.workspace.lexicon)
    terms = shared.prefix(Self.shown).map {
      Term(
        term: $0.term.clipped(80), list: $0.list, others: $0.others.joined(separator: ", "),
        address: "/tu-dien/tep?ten=\($0.file)")
    }
    more = shared.count > Self.shown ? (shared.count - Self.shown).grouped : nil
  }
}
