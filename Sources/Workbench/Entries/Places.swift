import Coding
import Submissions
import Workflows

/// Names of places and topics as pages write them.
struct Places: Sendable {
  let units: UnitRegistry
  let lexicon: Lexicon

  init(_ workspace: Workspace) {
    units = workspace.units
    lexicon = workspace.lexicon.lexicon
  }

  /// "xã Bình Đức, An Giang", or the province's own office.
  func name(of submission: Submission) -> String {
    name(submission.province, submission.commune, office: submission.unit)
  }

  /// - Parameter office: what the province's own office calls itself.
  func name(_ province: Province.Code, _ commune: Commune.Code?, office: String? = nil) -> String {
    let province = self.province(province)
    guard let code = commune else { return office ?? "\(province) (cấp tỉnh)" }
    guard let commune = units.commune(code) else { return "\(code.rawValue), \(province)" }
    return "\(commune.kind.rawValue) \(commune.name), \(province)"
  }

  func province(_ code: Province.Code) -> String { units.province(code)?.tableName ?? code.rawValue }

  func topic(_ code: String, _ kind: EntryKind) -> String { lexicon.label(of: code, kind: kind.rawValue) }

  /// All topics, with `khong-co` and `khac`.
  var topics: [Topic] { lexicon.topics + lexicon.outside }
}

/// A choice of a `select`, with the one that stands.
struct Choice: Sendable {
  let value: String
  let name: String
  let isChosen: Bool
}
