import Coding
import Workflows

/// The draft of the lexicon against the files in use.
struct DraftPage: Sendable {
  struct Line: Sendable {
    let text: String
    let isAdded: Bool
    let number: Int
  }

  struct File: Sendable {
    let path: String
    let address: String
    let lines: [Line]
  }

  struct Problem: Sendable {
    let text: String
    let isError: Bool
  }

  struct Edit: Sendable {
    let at: String
    let author: String
    let path: String
  }

  let exists: Bool
  let version: String
  let files: [File]
  let edits: [Edit]
  let problems: [Problem]
  let hasProblems: Bool
  /// How many keep the draft from being published; nil for none.
  let errors: String?
  let isPublishable: Bool
  /// The files in use have changed since the draft was begun.
  let isOutdated: Bool
  let mayEdit: Bool

  init(_ shelf: LexiconShelf, mayEdit: Bool) throws {
    self.mayEdit = mayEdit
    guard let draft = try shelf.draft() else {
      exists = false
      version = ""
      files = []
      edits = []
      problems = []
      hasProblems = false
      errors = nil
      isPublishable = false
      isOutdated = false
      return
    }
    exists = true
    version = draft.version
    let current = try shelf.files()
    isOutdated = current.version != draft.base
    files = draft.files.compactMap { file in
      let old = current.first { $0.path == file.path }?.contents ?? ""
      return old == file.contents
        ? nil
        : File(
          path: file.path, address: "/tu-dien/tep?ten=\(file.path)",
          lines: Self.difference(old, file.contents))
    }
    edits = draft.edits.map { Edit(at: $0.at.officialTime, author: $0.author, path: $0.path) }
    let found = CheckLexicon().run(draft.files)
    problems = found.sorted { $0.severity == .error && $1.severity != .error }.prefix(100).map {
      Problem(text: $0.description, isError: $0.severity == .error)
    }
    hasProblems = !found.isEmpty
    let faults = found.count { $0.severity == .error }
    errors = faults > 0 ? faults.grouped : nil
    isPublishable = faults == 0 && !isOutdated && !files.isEmpty && mayEdit
  }

  /// The lines taken away and added, in their order.
  private static func difference(_ old: String, _ new: String) -> [Line] {
    func lines(_ text: String) -> [String] {
      text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
    return lines(new).difference(from: lines(old)).map { change in
      switch change {
      case .remove(let offset, let text, _): Line(text: text, isAdded: false, number: offset + 1)
      case .insert(let offset, let text, _): Line(text: text, isAdded: true, number: offset + 1)
      }
    }.sorted { ($0.number, $0.isAdded ? 1 : 0) < ($1.number, $1.isAdded ? 1 : 0) }
  }
}
