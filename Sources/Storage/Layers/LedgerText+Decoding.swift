import Foundation

extension LedgerText {
  /// The coding that ``encode(_:)`` wrote for `text`.
  ///
  /// - Throws: ``UnreadableValue`` where the ledger is damaged or belongs to another text.
  static func decode(_ ledger: String, text: String, lexiconVersion: String) throws -> CodedEntry {
    guard let stored = try? JSONDecoder().decode(StoredLedger.self, from: Data(ledger.utf8)) else {
      throw UnreadableValue(what: "ledger")
    }
    let scalars = Array(text.unicodeScalars)
    func quote(_ span: StoredSpan) throws -> String {
      guard 0 <= span.start, span.start <= span.end, span.end <= scalars.count else {
        throw UnreadableValue(what: "ledger")
      }
      return String(String.UnicodeScalarView(scalars[span.start..<span.end]))
    }
    return CodedEntry(
      topics: stored.topics,
      evidence: try stored.evidence.map {
        CodedEntry.Evidence(
          topic: $0.span.topic, start: $0.span.start, end: $0.span.end, quote: try quote($0.span),
          rule: $0.rule, place: $0.place, terms: $0.terms)
      },
      rejected: try stored.rejected.map {
        CodedEntry.RejectedMatch(
          topic: $0.span.topic, start: $0.span.start, end: $0.span.end, quote: try quote($0.span),
          why: $0.why)
      },
      lexiconVersion: lexiconVersion)
  }
}

// The arrays of the ledger, by place.

private struct StoredLedger: Decodable {
  let topics: [String]
  let evidence: [StoredEvidence]
  let rejected: [StoredMatch]

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    topics = try list.decode([String].self)
    evidence = try list.decode([StoredEvidence].self)
    rejected = try list.decode([StoredMatch].self)
  }
}

private struct StoredSpan {
  let topic: String
  let start: Int
  let end: Int

  init(from list: inout any UnkeyedDecodingContainer) throws {
    topic = try list.decode(String.self)
    start = try list.decode(Int.self)
    end = try list.decode(Int.self)
  }
}

private struct StoredEvidence: Decodable {
  let span: StoredSpan
  let rule: String
  let place: String
  let terms: [String]

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    span = try StoredSpan(from: &list)
    rule = try list.decode(String.self)
    place = try list.decode(String.self)
    var terms: [String] = []
    while !list.isAtEnd { terms.append(try list.decode(String.self)) }
    self.terms = terms
  }
}

private struct StoredMatch: Decodable {
  let span: StoredSpan
  let why: String

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    span = try StoredSpan(from: &list)
    why = try list.decode(String.self)
  }
}
