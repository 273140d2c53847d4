/// Files of the old Office container (OLE): what they are by the names of their streams.
enum OLEFile {
  static func error(for file: InputFile) throws -> IntakeError {
    var names: Set<String> = []
    // Directory entries are UTF-16LE on 128-byte borders; the directory stands anywhere in the file.
    let bytes = try file.bytes(at: 0, count: min(file.size, 20 << 20))
    for entry in stride(from: 512, to: bytes.count - 64, by: 128) {
      let name = bytes[entry..<entry + 64].enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      names.insert(String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
    }
    if names.contains("EncryptedPackage") {
      return IntakeError("Tệp có mật khẩu; hãy bỏ mật khẩu trong Excel, lưu lại dạng .xlsx rồi nộp lại.")
    }
    if names.contains("Workbook") || names.contains("Book") {
      return IntakeError("Tệp là Excel cũ (.xls); hãy mở bằng Excel rồi lưu lại dạng .xlsx.")
    }
    if names.contains("WordDocument") {
      return IntakeError("Tệp là văn bản Word cũ (.doc); hãy đưa bảng vào Excel rồi lưu dạng .xlsx.")
    }
    return IntakeError("Tệp là tài liệu Office cũ, không phải bảng tính; hãy nộp tệp .xlsx hoặc .csv.")
  }
}
