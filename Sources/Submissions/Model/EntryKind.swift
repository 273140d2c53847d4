/// What an entry is: a blocker (vướng mắc) or a suggestion (kiến nghị).
public enum EntryKind: String, CaseIterable, Codable, Sendable, Hashable {
  case blocker = "vuong-mac"
  case suggestion = "kien-nghi"
}
