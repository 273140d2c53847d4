import Submissions

/// What an appendix is about, which decides how its labels and texts are coded.
public struct AppendixSubject: Hashable, Sendable {
  public let kind: EntryKind
  public let body: Body

  /// The subject of appendix `number`; nil for 21, which holds rates, and for appendices that are not read.
  public init?(appendix number: Int) {
    switch number {
    case 6: (kind, body) = (.blocker, .serviceCentre)
    case 13, 22: (kind, body) = (.blocker, .partyCommittee)
    case 14: (kind, body) = (.suggestion, .partyCommittee)
    case 15, 23: (kind, body) = (.blocker, .peoplesCouncil)
    case 16: (kind, body) = (.suggestion, .peoplesCouncil)
    case 17, 24: (kind, body) = (.blocker, .peoplesCommittee)
    case 18: (kind, body) = (.suggestion, .peoplesCommittee)
    case 19, 25: (kind, body) = (.blocker, .fatherlandFront)
    case 20: (kind, body) = (.suggestion, .fatherlandFront)
    default: return nil
    }
  }
}

/// The form of an appendix's table.
enum TableForm {
  case rows, rates, texts

  /// Nil for the appendices that are not read.
  init?(appendix number: Int) {
    switch number {
    case 6, 13...20: self = .rows
    case 21: self = .rates
    case 22...25: self = .texts
    default: return nil
    }
  }
}
