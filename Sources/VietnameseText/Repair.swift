/// A kind of change that normalising makes to a text.
public enum Repair: String, Sendable, CaseIterable {
  /// UTF-8 that was read as Windows-1252, once or more often.
  case mojibake
  /// Text typed for a TCVN3 font (.VnTime).
  case tcvn3
  /// Text typed for a VNI-Windows font.
  case vniWindows
  /// Zero-width characters, soft hyphens, byte order marks.
  case invisible
  /// Canonical composition, with the marks of a letter in any order.
  case composition
  /// Runs of white space, white space at the ends.
  case whiteSpace
  /// Keystrokes of the Telex input method that were left in the text.
  case telex
  /// Keystrokes of the VNI input method that were left in the text.
  case vniTyping
  /// Words that a PDF file's text cut in two.
  case brokenWord
  /// A tone mark on another vowel than official texts put it on.
  case tonePlacement
}
