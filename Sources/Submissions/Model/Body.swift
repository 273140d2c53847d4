/// The body (khối cơ quan) that an entry speaks for.
public enum Body: String, CaseIterable, Codable, Sendable, Hashable {
  /// The commune's public-service centre (Trung tâm phục vụ hành chính công).
  case serviceCentre = "ttpvhcc"
  /// Party committee (Đảng ủy).
  case partyCommittee = "dang-uy"
  /// People's Council (HĐND).
  case peoplesCouncil = "hdnd"
  /// People's Committee (UBND).
  case peoplesCommittee = "ubnd"
  /// Fatherland Front (MTTQ).
  case fatherlandFront = "mttq"
}
