import Storage
import Submissions

/// The entries that a person wants to code as one: those ticked on a page, or all that the filter finds.
struct BulkChoice: Sendable {
  /// As they are now.
  let entries: [ReviewedEntry]
  let isWhole: Bool

  /// A hash of all entries and their versions: equal as long as nothing about them has changed.
  var digest: String {
    FileDigest.sha256(Array(entries.map { "\($0.entry.id.rawValue):\($0.version)\n" }.joined().utf8))
  }

  /// How many entries are coded as one at most: all of them are listed before.
  static let limit = 5000

  /// - Throws: ``PageError`` where nothing or too much is chosen, `RecodingConflict` where a ticked entry has
  ///   another version than the person saw.
  init(_ fields: FormFields, query: QueueQuery, store: Store) throws {
    isWhole = fields["pham-vi"] == "bo-loc"
    entries = try isWhole ? Self.all(of: query, store) : Self.ticked(fields, store)
    guard !entries.isEmpty else { throw PageError(.unprocessableContent, "Chưa chọn ý kiến nào.") }
  }

  private static func all(of query: QueueQuery, _ store: Store) throws -> [ReviewedEntry] {
    guard let day = query.day else { return [] }
    let filter = query.filter(day: day)
    let count = try store.entryCount(matching: filter)
    guard count <= limit else {
      throw PageError(
        .unprocessableContent,
        "Bộ lọc tìm thấy \(count.grouped) ý kiến; mỗi lần chỉ mã được nhiều nhất \(limit.grouped). Hãy thu hẹp bộ lọc."
      )
    }
    return try store.review(
      matching: filter, layer: layer(of: day, store), order: .asTaken(after: nil), limit: limit)
  }

  /// The entries of a form, "number:version" each.
  private static func ticked(_ fields: FormFields, _ store: Store) throws -> [ReviewedEntry] {
    let chosen = fields.all("y-kien").compactMap { text -> (id: EntryID, version: Int64)? in
      let parts = text.utf8.split(separator: UInt8(ascii: ":")).compactMap { Int64(Substring($0)) }
      return parts.count == 2 ? (EntryID(rawValue: parts[0]), parts[1]) : nil
    }
    guard Set(chosen.map(\.id)).count == chosen.count else { throw PageError.badForm }
    return try chosen.map { choice in
      guard let entry = try store.entry(choice.id),
        let reviewed = try store.review(choice.id, layer: layer(of: entry.submission.day, store))
      else { throw PageError.notFound }
      guard reviewed.version == choice.version else { throw RecodingConflict(entry: choice.id) }
      return reviewed
    }
  }

  private static func layer(of day: ReportDay, _ store: Store) throws -> LayerID {
    try store.currentLayer(day: day)?.id ?? LayerID(rawValue: 0)
  }
}
