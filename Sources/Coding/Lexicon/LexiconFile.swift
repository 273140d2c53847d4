import Foundation

/// One file of the lexicon.
public struct LexiconFile: Sendable {
  /// Path below the lexicon's folder, with "/".
  public let path: String
  public let contents: String

  public init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }

  /// All `.yml` files below `directory`, sorted by path.
  /// - Throws: `LexiconError` where the folder has no such file, with all files that are not UTF-8.
  public static func all(below directory: URL) throws -> [LexiconFile] {
    let manager = FileManager.default
    let paths = (manager.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yml") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if paths.isEmpty {
      throw LexiconError(problems: [
        LexiconProblem(
          severity: .error, file: directory.path, line: 0,
          message: "không có tệp .yml nào trong thư mục từ điển")
      ])
    }
    var files: [LexiconFile] = []
    var problems: [LexiconProblem] = []
    for path in paths {
      let data = try Data(contentsOf: directory.appendingPathComponent(path))
      if let contents = String(validating: data, as: UTF8.self) {
        files.append(LexiconFile(path: path, contents: contents))
      } else {
        problems.append(
          LexiconProblem(
            severity: .error, file: path, line: lineOfFirstBadByte(in: data),
            message: "tệp không phải UTF-8 từ dòng này (có lẽ được lưu ở bảng mã TCVN3, VNI hay "
              + "Windows-1258); hãy lưu lại với bảng mã UTF-8"))
      }
    }
    if !problems.isEmpty { throw LexiconError(problems: problems) }
    return files
  }

  /// Counted from 1.
  private static func lineOfFirstBadByte(in data: Data) -> Int {
    var line = 1
    var decoder = UTF8()
    var bytes = data.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      if scalar == "\n" { line += 1 }
    }
    return line
  }

  /// FNV-1a (64 bit) over paths and contents, sixteen hexadecimal digits.
  static func contentHash(of files: [LexiconFile]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xff) &* 0x100_0000_01b3
    }
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      add(file.path)
      add(file.contents)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
