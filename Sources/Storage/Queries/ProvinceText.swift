import Submissions

/// An entry of a province's own level with its topics: a row of appendices 22 to 25.
public struct ProvinceText: Hashable, Sendable {
  public let id: EntryID
  public let province: Province.Code
  /// The office as the file names it, NFC; nil where it names none.
  public let office: String?
  /// As it came.
  public let text: String
  /// Sorted; a person's where there is one.
  public let topics: [String]
}
