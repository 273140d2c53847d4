/// What a person may do; each role may do what those before it may (reliability.md C5).
enum Role: Int, Comparable, Sendable {
  /// Looks at days, tables and the lexicon.
  case viewer
  /// Takes files in and codes entries.
  case coder
  /// Changes the lexicon.
  case editor
  case administrator

  /// On screen.
  var name: String {
    switch self {
    case .viewer: "xem"
    case .coder: "mã hóa"
    case .editor: "biên tập"
    case .administrator: "quản trị"
    }
  }

  /// As the file of users writes it.
  init?(code: String) {
    switch code {
    case "xem": self = .viewer
    case "ma-hoa": self = .coder
    case "bien-tap": self = .editor
    case "quan-tri": self = .administrator
    default: return nil
    }
  }

  static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
}
