/// Tells stretches without white space that are no running text: addresses, file names, identifiers.
enum ProtectedStretch {
  /// The stretches of `scalars` that are protected, in order.
  static func all(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(where: WhiteSpaceRuns.isWhiteSpace) ?? scalars.count
      if isProtected(scalars[start..<end]) { stretches.append(start..<end) }
      start = end + 1
    }
    return stretches
  }

  static func isProtected(_ stretch: ArraySlice<Unicode.Scalar>) -> Bool {
    var hasSign = false
    for scalar in stretch {
      switch scalar {
      case "_", "@", "\\": return true
      case ".", ":", "/": hasSign = true
      default: continue
      }
    }
    if !hasSign || !mayBeProtected(stretch) { return false }
    let text = String(stretch).lowercased()
    return text.contains("://") || text.contains("www.") || isPath(stretch) || hasKnownEnding(text)
  }

  /// False for running text, whose signs have nothing behind them that could make them part of an address or a
  /// name; it spares most stretches the look at the letters.
  private static func mayBeProtected(_ stretch: ArraySlice<Unicode.Scalar>) -> Bool {
    if stretch.first == "/" { return true }
    for index in stretch.indices {
      let next: Unicode.Scalar = index + 1 < stretch.endIndex ? stretch[index + 1] : " "
      switch stretch[index] {
      case ":": if next == "/" { return true }
      case ".":
        let previous: Unicode.Scalar = index > stretch.startIndex ? stretch[index - 1] : " "
        if previous == "w" || previous == "W" { return true }
        // A few signs beyond the alphabets have ASCII letters as their small ones.
        if next.value >= 0x2000 || next.isASCII && next.properties.isAlphabetic || ("0"..."9").contains(next)
        {
          return true
        }
      default: continue
      }
    }
    return false
  }

  /// "/run/log", "apt.conf", "self.buf": ASCII that begins with a slash or has a dot inside small letters.
  private static func isPath(_ stretch: ArraySlice<Unicode.Scalar>) -> Bool {
    guard stretch.allSatisfy(\.isASCII) else { return false }
    if stretch.first == "/" { return true }
    return zip(zip(stretch, stretch.dropFirst()), stretch.dropFirst(2)).contains { pair, next in
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
