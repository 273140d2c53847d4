/// Changes of persons' codings that were made as one and are undone as one.
public struct Recoding: Hashable, Sendable {
  struct Change: Hashable, Sendable {
    let entry: EntryID
    /// The coding that counted before; nil for the machine's.
    let before: Int64?
    /// The coding that counts since.
    let after: Int64?
  }

  /// Nil where nothing was changed, so that there is nothing to undo.
  let id: Int64?
  /// What was done, as its author is told.
  public let title: String
  let changes: [Change]

  /// The entries concerned.
  public var entries: [EntryID] { changes.map(\.entry) }
}

/// An entry was changed by somebody else meanwhile; nothing was written.
public struct RecodingConflict: Error, Hashable, Sendable {
  public let entry: EntryID

  public init(entry: EntryID) {
    self.entry = entry
  }
}
