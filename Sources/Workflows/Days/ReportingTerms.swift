import Reporting
import Submissions

// Reporting knows no target of ours, so body and kind exist on both sides; these switches fail to compile
// where one side gains a case.

extension ReportingBody {
  init(_ body: Body) {
    self =
      switch body {
      case .serviceCentre: .serviceCentre
      case .partyCommittee: .partyCommittee
      case .peoplesCouncil: .peoplesCouncil
      case .peoplesCommittee: .peoplesCommittee
      case .fatherlandFront: .fatherlandFront
      }
  }
}

extension Body {
  init(_ body: ReportingBody) {
    self =
      switch body {
      case .serviceCentre: .serviceCentre
      case .partyCommittee: .partyCommittee
      case .peoplesCouncil: .peoplesCouncil
      case .peoplesCommittee: .peoplesCommittee
      case .fatherlandFront: .fatherlandFront
      }
  }
}

extension EntryKind {
  init(_ kind: ReportingKind) {
    self =
      switch kind {
      case .blocker: .blocker
      case .suggestion: .suggestion
      }
  }
}

extension ReportingKind {
  init(_ kind: EntryKind) {
    self =
      switch kind {
      case .blocker: .blocker
      case .suggestion: .suggestion
      }
  }
}
