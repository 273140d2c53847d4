import Submissions

/// One row of a file, read: what the store takes in.
public enum ImportedRow: Sendable {
  case entry(Submission)
  case figure(CompletionFigure)
  case rejection(Rejection)
}

/// What one file brought; written in the same transaction as its rows.
public struct ImportReceipt: Hashable, Sendable {
  /// Counts of rows.
  public struct Counts: Hashable, Sendable {
    /// Entries that the store did not hold.
    public internal(set) var newEntries = 0
    /// Entries that the store held already; they changed nothing.
    public internal(set) var knownEntries = 0
    /// Entries that had been replaced and stand again.
    public internal(set) var restoredEntries = 0
    /// Entries of an earlier file of the same name that this file replaced; they went to the archive.
    public internal(set) var replacedEntries = 0
    /// Completion figures that were new.
    public internal(set) var newFigures = 0
    /// Completion figures that stood already with the same values.
    public internal(set) var knownFigures = 0
    /// Completion figures that took the place of other values, which went to the archive.
    public internal(set) var replacedFigures = 0
    public internal(set) var rejected = 0

    /// Rows taken in, whether or not they changed anything.
    public var accepted: Int {
      newEntries + knownEntries + restoredEntries + newFigures + knownFigures + replacedFigures
    }
    /// Rows read.
    public var read: Int { accepted + rejected }
    /// Whether the file changed what the tables are made from.
    public var changedTables: Bool {
      newEntries + restoredEntries + replacedEntries + newFigures + replacedFigures > 0
    }
  }

  public let id: ReceiptID
  public let file: SourceFile
  public let counts: Counts
  /// The last day of which the file holds a row that was taken in; nil where there is none.
  public let lastDay: ReportDay?
  /// UTC, ISO 8601; shown to people, used in no table.
  public let importedAt: String
}

/// The answer to taking a file in.
public enum ImportOutcome: Hashable, Sendable {
  case imported(ImportReceipt)
  /// The same bytes were taken in before by the same reader: nothing was read, nothing changed.
  case alreadyImported(ImportReceipt)

  public var receipt: ImportReceipt {
    switch self {
    case .imported(let receipt), .alreadyImported(let receipt): receipt
    }
  }
}
