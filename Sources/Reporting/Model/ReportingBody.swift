/// The body (khối cơ quan) that an entry speaks for; the raw value is the contract's.
public enum ReportingBody: String, Sendable, Hashable, CaseIterable, Decodable {
  case serviceCentre = "ttpvhcc"
  case partyCommittee = "dang-uy"
  case peoplesCouncil = "hdnd"
  case peoplesCommittee = "ubnd"
  case fatherlandFront = "mttq"
}
