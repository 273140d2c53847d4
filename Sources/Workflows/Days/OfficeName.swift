import Submissions

/// The name of a province's own office where the file gives none (contract.md, `run`).
enum OfficeName {
  static func make(_ province: Province, _ body: Body) -> String {
    let place = "\(province.kind.rawValue) \(province.name)"
    return switch body {
    case .partyCommittee: "\(province.kind == .city ? "Thành ủy" : "Tỉnh ủy") \(province.name)"
    case .peoplesCouncil: "HĐND \(place)"
    case .peoplesCommittee: "UBND \(place)"
    case .fatherlandFront: "MTTQ \(place)"
    case .serviceCentre: "Trung tâm Phục vụ hành chính công \(place)"
    }
  }
}
