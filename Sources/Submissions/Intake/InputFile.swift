import Foundation

/// A file open for reading at any place.
final class InputFile {
  /// In bytes.
  let size: Int
  private let handle: FileHandle

  /// - Throws: `IntakeError` where there is no such file or it may not be read.
  init(_ url: URL) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw IntakeError.unreadable("không có tệp này")
    }
    if isFolder.boolValue { throw IntakeError.unreadable("đây là thư mục") }
    do {
      handle = try FileHandle(forReadingFrom: url)
      size = Int(try handle.seekToEnd())
    } catch {
      throw IntakeError.unreadable("không được đọc")
    }
  }

  /// The bytes from `offset` on, fewer than `count` only at the end of the file.
  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    guard offset >= 0, count > 0, offset < size else { return [] }
    do {
      try handle.seek(toOffset: UInt64(offset))
      return [UInt8](try handle.read(upToCount: min(count, size - offset)) ?? Data())
    } catch {
      throw IntakeError.unreadable("lỗi đọc đĩa")
    }
  }
}
