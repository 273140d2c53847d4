/// What identifies the bytes that are taken in, and what reads them.
public struct SourceFile: Hashable, Sendable {
  /// Last component of the file's path; a corrected file is recognised by it.
  public let name: String
  /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  public let sha256: String
  /// Bytes.
  public let size: Int
  /// The workbook's sheet; nil for other files.
  public let sheet: String?
  /// The version of what decides how rows are read (program, list of units): the same bytes are read
  /// anew by another version, and only by another version.
  public let reader: String
  /// Content hash of the lexicon in use at the time of import.
  public let lexiconVersion: String?

  public init(
    name: String, sha256: String, size: Int, sheet: String? = nil, reader: String,
    lexiconVersion: String? = nil
  ) {
    self.name = name
    self.sha256 = sha256
    self.size = size
    self.sheet = sheet
    self.reader = reader
    self.lexiconVersion = lexiconVersion
  }
}
