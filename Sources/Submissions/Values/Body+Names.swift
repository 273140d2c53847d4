extension Body {
  /// The name as tables and messages print it.
  public var name: String {
    switch self {
    case .serviceCentre: "Trung tâm phục vụ hành chính công"
    case .partyCommittee: "Đảng ủy"
    case .peoplesCouncil: "HĐND"
    case .peoplesCommittee: "UBND"
    case .fatherlandFront: "MTTQ"
    }
  }

  /// The body that `text` names by its code, its Vietnamese name or an abbreviation in use, with or
  /// without the level or the unit behind it ("Đảng ủy xã", "UBND phường Bình Đức"); nil where it names
  /// none.
  public init?(named text: String) {
    var key = ValueKey.key(text)
    for word in ["khoi ", "co quan ", "ban thuong truc ", "thuong truc "] where key.hasPrefix(word) {
      key = String(key.dropFirst(word.utf8.count))
    }
    guard let body = Self.bodies.first(where: { Self.key(key, isNamedBy: $0.key) })?.value else { return nil }
    self = body
  }

  private static func key(_ key: String, isNamedBy name: String) -> Bool {
    guard key.hasPrefix(name) else { return false }
    let rest = key.dropFirst(name.utf8.count)
    return rest.isEmpty || levels.contains { rest == $0 || rest.hasPrefix($0 + " ") }
  }

  /// What may stand behind a body's name.
  private static let levels = [
    " xa", " phuong", " dac khu", " cap xa", " cap tinh", " tinh", " thanh pho", " tp", " viet nam", " vn",
    " cac cap",
  ]

  private static let bodies: KeyValuePairs<String, Body> = [
    "ttpvhcc": .serviceCentre, "tt pvhcc": .serviceCentre, "tthcc": .serviceCentre,
    "trung tam phuc vu hanh chinh cong": .serviceCentre, "trung tam hanh chinh cong": .serviceCentre,
    "trung tam pvhcc": .serviceCentre, "tt phuc vu hanh chinh cong": .serviceCentre,
    "trung tam phuc vu hcc": .serviceCentre,
    "dang uy": .partyCommittee, "dang": .partyCommittee, "tinh uy": .partyCommittee,
    "thanh uy": .partyCommittee, "co quan dang": .partyCommittee,
    "hdnd": .peoplesCouncil, "hoi dong nhan dan": .peoplesCouncil,
    "ubnd": .peoplesCommittee, "uy ban nhan dan": .peoplesCommittee,
    "mttq": .fatherlandFront, "mat tran to quoc": .fatherlandFront, "mat tran": .fatherlandFront,
    "ubmttq": .fatherlandFront, "ub mttq": .fatherlandFront, "uy ban mttq": .fatherlandFront,
    "uy ban mat tran to quoc": .fatherlandFront, "ubmttqvn": .fatherlandFront, "mttqvn": .fatherlandFront,
  ]
}
