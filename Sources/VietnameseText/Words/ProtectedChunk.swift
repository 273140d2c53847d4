/// Tells stretches without white space that are no running text: addresses, file names, identifiers.
enum ProtectedChunk {
  static func isProtected(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    var hasSign = false
    for scalar in chunk {
      switch scalar {
      case "_", "@", "\\": return true
      case ".", ":", "/": hasSign = true
      default: continue
      }
    }
    if !hasSign { return false }
    let text = String(chunk).lowercased()
    return text.contains("://") || text.contains("www.") || isPath(chunk) || hasKnownEnding(text)
  }

  /// "/run/log", "apt.conf", "self.buf": ASCII that begins with a slash or has a dot inside small letters.
  private static func isPath(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    guard chunk.allSatisfy(\.isASCII) else { return false }
    if chunk.first == "/" { return true }
    return zip(zip(chunk, chunk.dropFirst()), chunk.dropFirst(2)).contains { pair, next in
      pair.1 == "." && pair.0.properties.isAlphabetic && next.properties.isLowercase
    }
  }

  /// A file name's ending or a domain of the first level, at a dot that has no more letters behind it.
  private static func hasKnownEnding(_ text: String) -> Bool {
    for label in text.split(separator: ".", omittingEmptySubsequences: false).dropFirst() {
      if endings.contains(label.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }) { return true }
    }
    return false
  }

  private static let endings: Set<Substring> = [
    "7z", "apk", "bak", "bmp", "cfg", "conf", "cpp", "css", "csv", "dat", "dll", "doc", "docm", "docx", "dwg",
    "exe",
    "gif",
    "htm", "html", "ini", "iso", "java", "jpeg", "jpg", "js", "json", "log", "md", "mdb", "mp3", "mp4", "msi",
    "odt",
    "p12", "pdf", "pfx", "php", "png", "ppt", "pptx", "psd", "py", "rar", "rtf", "sh", "sql", "svg", "swift",
    "tif",
    "tiff", "ts", "txt", "wav", "xls", "xlsm", "xlsx", "xml", "yaml", "yml", "zip",
    "app", "asia", "biz", "cloud", "com", "dev", "edu", "gov", "info", "int", "io", "mil", "net", "org", "vn",
  ]
}
