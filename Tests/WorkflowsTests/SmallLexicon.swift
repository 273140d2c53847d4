import Coding
import Foundation

@testable import Workflows

/// A lexicon of two topics in a folder of its own, with what a test adds to it.
final class SmallLexicon {
  static let topics = """
    nhom:
      - ma: thiet-bi
        ten: Trang thiết bị
        chu-de:
          - {ma: thiet-bi/thieu, vuong-mac: Thiếu trang thiết bị, kien-nghi: Cấp trang thiết bị}
          - {ma: thiet-bi/hong, vuong-mac: Thiết bị hỏng, kien-nghi: Sửa thiết bị}
    ngoai-chu-de:
      - {ma: khong-co, vuong-mac: Không có vướng mắc, kien-nghi: Không có kiến nghị}
      - {ma: khac, vuong-mac: Vướng mắc khác, kien-nghi: Kiến nghị khác}
    """
  static let lists = """
    danh-sach:
      - ma: may-moc
        vai-tro: doi-tuong
        tu: máy tính, máy in
      - ma: thieu
        vai-tro: dau-hieu
        huong: phai-truoc
        y-nghia: xau
        tu: thiếu, chưa có
      - ma: hong
        vai-tro: dau-hieu
        huong: trai
        y-nghia: xau
        tu: hỏng
    """
  static let rules = """
    quy-tac:
      - ma: thieu-may
        chu-de: thiet-bi/thieu
        doi-tuong: [may-moc]
        dau-hieu: [thieu]
        dung: [Thiếu máy tính]
        sai: [Máy tính hỏng]
      - ma: may-hong
        chu-de: thiet-bi/hong
        doi-tuong: [may-moc]
        dau-hieu: [hong]
        ghi-chu: máy không chạy
        dung: [Máy in hỏng]
        sai: [Thiếu máy in]
    """

  static let files = ["chu-de.yml": topics, "danh-sach.yml": lists, "quy-tac.yml": rules]

  let folder: URL

  /// - Parameter changes: files added, or written in place of those above.
  init(_ changes: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lexicon-\(UUID().uuidString)")
    for (name, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
      try write(name, Data(text.utf8))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ bytes: Data) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func check(corpus: [String] = []) -> CheckLexicon.Findings {
    CheckLexicon().run(folder, corpus: corpus)
  }

  func compiled() throws -> CompiledLexicon { try CompiledLexicon(Lexicon(directory: folder)) }

  /// The shipped units and tables with this lexicon.
  func workspace() throws -> Workspace {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Workspace(ProjectFiles(root: root), lexicon: folder)
  }
}
