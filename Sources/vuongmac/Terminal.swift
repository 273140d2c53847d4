import Foundation

/// What a person at the terminal sees, on standard error.
enum Terminal {
  static let isInteractive = isatty(STDERR_FILENO) == 1

  static func error(_ message: String) { write(message + "\n") }

  static func note(_ message: String, quiet: Bool) {
    if !quiet { write(message + "\n") }
  }

  /// Overwrites the line of the last progress; only where somebody watches.
  static func progress(_ message: String, quiet: Bool) {
    if isInteractive, !quiet { write("\r\u{1B}[K" + message) }
  }

  static func endProgress(quiet: Bool) {
    if isInteractive, !quiet { write("\r\u{1B}[K") }
  }

  private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
