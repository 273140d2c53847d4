import Submissions

/// One way to say something, as an official would type it, with slots still open.
struct Wording {
  /// How a wording is built; it decides where it can stand in a composed entry.
  enum Form: String, CaseIterable {
    /// A few words without a full stop.
    case terse
    /// A full sentence.
    case sentence
    /// Something that happened, told.
    case story
    /// As people speak.
    case spoken
  }

  let text: String
  let form: Form
  let kind: EntryKind
  /// Codes of the codebook, sorted.
  let topics: [String]
  /// The bodies that can say it.
  let bodies: [Body]
  /// The regions that say it so.
  let regions: [Units.Region]

  func fits(_ body: Body, _ region: Units.Region) -> Bool {
    bodies.contains(body) && regions.contains(region)
  }
}
