/// What an entry is; the raw value is the contract's.
public enum ReportingKind: String, Sendable, Hashable, CaseIterable, Decodable {
  case blocker = "vuong-mac"
  case suggestion = "kien-nghi"
}
