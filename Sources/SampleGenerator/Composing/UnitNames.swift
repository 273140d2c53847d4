import Foundation
import Submissions

/// The names of provinces, communes, bodies and kinds in the ways officials write them.
enum UnitNames {
  static func province(_ province: Units.Province, _ random: inout SplitMix64) -> String {
    let styles: [(choice: String, weight: Int)] =
      province.isCity
      ? [
        ("TP. \(province.name)", 60), ("Thành phố \(province.name)", 25), (province.name, 14),
        (province.name.lowercased(), 1),
      ]
      : [(province.name, 85), ("Tỉnh \(province.name)", 13), (province.name.uppercased(), 2)]
    return random.pick(weighted: styles)
  }

  static func commune(_ commune: Units.Commune, _ random: inout SplitMix64) -> String {
    let full = "\(commune.kind.capitalisingFirst()) \(commune.name)"
    let short = commune.kind == "phường" ? "P. \(commune.name)" : full
    return random.pick(weighted: [
      (commune.name, 68), (full, 18), (short, 7), (full.uppercased(), 4), (commune.name.lowercased(), 2),
      (full.decomposedStringWithCanonicalMapping, 1),
    ])
  }

  static func body(_ body: Body, _ random: inout SplitMix64) -> String {
    let names =
      switch body {
      case .serviceCentre: ["Trung tâm Phục vụ hành chính công", "TTPVHCC"]
      case .partyCommittee: ["Đảng ủy"]
      case .peoplesCouncil: ["HĐND", "Hội đồng nhân dân"]
      case .peoplesCommittee: ["UBND", "Ủy ban nhân dân"]
      case .fatherlandFront: ["MTTQ", "Mặt trận Tổ quốc"]
      }
    return random.chance(perMille: 750) ? names[0] : names[names.count - 1]
  }

  static func kind(_ kind: EntryKind) -> String {
    switch kind {
    case .blocker: "Vướng mắc"
    case .suggestion: "Kiến nghị"
    }
  }
}
