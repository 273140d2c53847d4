import Coding

/// Adds a term to a list in the text of its file, as an editor would: a line of its own at the list's end.
public enum TermInsertion {
  /// - Parameter term: in the notation of terms, without line breaks.
  /// - Returns: the file with the term.
  /// - Throws: ``TermInsertionError`` where the list has another form than lines, or the file would no longer be
  ///   read as the same list with one more term.
  public static func add(_ term: String, to list: TermList, in files: [LexiconFile]) throws -> LexiconFile {
    guard let file = files.first(where: { $0.path == list.file }), let last = list.terms.map(\.line).max()
    else { throw TermInsertionError() }
    var lines = file.contents.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard last >= 1, last <= lines.count else { throw TermInsertionError() }
    let model = lines[last - 1]
    let indent = String(model.prefix { $0 == " " })
    let isItem = model.dropFirst(indent.count).hasPrefix("- ")
    // A line of a literal block has no key of its own.
    guard isItem || !model.contains("tu:") else { throw TermInsertionError() }
    lines.insert(isItem ? "\(indent)- \(quoted(term))" : "\(indent)\(term)", at: last)
    let changed = LexiconFile(path: file.path, contents: lines.joined(separator: "\n"))
    try requireOneMore(than: list, in: files.map { $0.path == changed.path ? changed : $0 })
    return changed
  }

  private static func requireOneMore(than list: TermList, in files: [LexiconFile]) throws {
    guard let changed = try Lexicon(files: files).lists.first(where: { $0.id == list.id }),
      changed.terms.count > list.terms.count
    else { throw TermInsertionError() }
  }

  /// YAML takes some first characters for signs of its own.
  private static func quoted(_ term: String) -> String {
    let isPlain = term.utf8.first.map { byte in
      byte >= 0x80 || byte == UInt8(ascii: "(")
        || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }
    let hasSigns = term.contains(": ") || term.contains(" #") || term.hasSuffix(":")
    if isPlain == true, !hasSigns { return term }
    return "'" + term.replacing("'", with: "''") + "'"
  }
}

/// The term cannot be added by itself; the list's file has to be edited.
public struct TermInsertionError: Error, Sendable {}
