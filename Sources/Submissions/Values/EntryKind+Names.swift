extension EntryKind {
  /// The name as tables and messages print it.
  public var name: String {
    switch self {
    case .blocker: "Vướng mắc"
    case .suggestion: "Kiến nghị"
    }
  }

  /// The kind that `text` names by its code or by a Vietnamese name in use; nil where it names none or
  /// both.
  public init?(named text: String) {
    guard let kind = Self.kinds[ValueKey.key(text)] else { return nil }
    self = kind
  }

  private static let kinds: [String: EntryKind] = [
    "vuong mac": .blocker, "kho khan": .blocker, "kho khan vuong mac": .blocker,
    "vuong mac kho khan": .blocker, "kho khan va vuong mac": .blocker, "vm": .blocker, "kkvm": .blocker,
    "nhung kho khan vuong mac": .blocker, "y kien vuong mac": .blocker,
    "kien nghi": .suggestion, "de xuat": .suggestion, "de xuat kien nghi": .suggestion,
    "kien nghi de xuat": .suggestion, "de nghi": .suggestion, "kn": .suggestion,
    "y kien kien nghi": .suggestion, "kien nghi va de xuat": .suggestion,
    "de xuat va kien nghi": .suggestion,
  ]
}
