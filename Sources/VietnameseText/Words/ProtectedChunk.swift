/// Tells stretches without white space that are no running text: addresses, file names, identifiers.
enum ProtectedChunk {
  static func isProtected(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    var hasDot = false
    for scalar in chunk {
      switch scalar {
      case "_", "@", "\\": return true
      case ".", ":": hasDot = true
      default: continue
      }
    }
    if !hasDot { return false }
    let text = String(chunk).lowercased()
    return text.contains("://") || text.contains("www.") || hasKnownEnding(text)
  }

  /// A file name's ending or a domain of the first level, at a dot that has no more letters behind it.
  private static func hasKnownEnding(_ text: String) -> Bool {
    for label in text.split(separator: ".", omittingEmptySubsequences: false).dropFirst() {
      if endings.contains(label.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }) { return true }
    }
    return false
  }

  private static let endings: Set<Substring> = [
    "7z", "apk", "bak", "bmp", "cfg", "cpp", "css", "csv", "dat", "dll", "doc", "docm", "docx", "dwg", "exe",
    "gif",
    "htm", "html", "ini", "iso", "java", "jpeg", "jpg", "js", "json", "log", "md", "mdb", "mp3", "mp4", "msi",
    "odt",
    "p12", "pdf", "pfx", "php", "png", "ppt", "pptx", "psd", "py", "rar", "rtf", "sh", "sql", "svg", "swift",
    "tif",
    "tiff", "ts", "txt", "wav", "xls", "xlsm", "xlsx", "xml", "yaml", "yml", "zip",
    "app", "asia", "biz", "cloud", "com", "dev", "edu", "gov", "info", "int", "io", "mil", "net", "org", "vn",
  ]
}
