/// Something wrong in the lexicon's files, where, and what was probably meant.
public struct LexiconProblem: Error, Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning }

  public let severity: Severity
  /// Path below the lexicon's folder.
  public let file: String
  /// Counted from 1; 0 where the whole file is meant.
  public let line: Int
  /// In Vietnamese: editors read it.
  public let message: String

  public init(severity: Severity, file: String, line: Int, message: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
  }

  /// The form in which compilers name a place: "lists/may-moc.yml:12: lỗi: ...".
  public var description: String {
    "\(file):\(line): \(severity == .error ? "lỗi" : "cảnh báo"): \(message)"
  }
}

/// The lexicon could not be used; every problem of all its files.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
  public let problems: [LexiconProblem]

  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
