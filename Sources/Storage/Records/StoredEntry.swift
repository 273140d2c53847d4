import Submissions

/// An entry as the store keeps it, with the file and row that first brought it.
public struct StoredEntry: Hashable, Sendable {
  public let id: EntryID
  public let submission: Submission
}
