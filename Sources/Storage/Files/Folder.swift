import Foundation

/// Folders that files are to go into.
public enum Folder {
  /// Makes the folder at `url`, and those above it, where they are missing.
  ///
  /// - Throws: ``FileError`` where that cannot be done or something else has the name.
  public static func makeIfMissing(_ url: URL) throws {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey]
      let code = (cause as? POSIXError)?.code.rawValue ?? (cause as? NSError).map { Int32($0.code) }
      throw FileError(call: "mkdir", path: url.path, code: code ?? EIO)
    }
  }
}
