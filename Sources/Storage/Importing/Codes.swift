import Submissions

// The numbers of `bodies` and `kinds` in the schema; they never change.

extension Body {
  var number: Int {
    switch self {
    case .serviceCentre: 1
    case .partyCommittee: 2
    case .peoplesCouncil: 3
    case .peoplesCommittee: 4
    case .fatherlandFront: 5
    }
  }

  init(number: Int) throws {
    guard let body = Self.allCases.first(where: { $0.number == number }) else {
      throw UnreadableValue(what: "body \(number)")
    }
    self = body
  }
}

extension EntryKind {
  var number: Int {
    switch self {
    case .blocker: 1
    case .suggestion: 2
    }
  }

  init(number: Int) throws {
    guard let kind = Self.allCases.first(where: { $0.number == number }) else {
      throw UnreadableValue(what: "kind \(number)")
    }
    self = kind
  }
}

extension ReportDay {
  /// 20250922 for 22 September 2025.
  var number: Int { year * 10000 + month * 100 + day }

  init(number: Int) throws {
    guard let day = ReportDay(year: number / 10000, month: number / 100 % 100, day: number % 100) else {
      throw UnreadableValue(what: "day \(number)")
    }
    self = day
  }
}

/// A value in the store that the program cannot have written.
struct UnreadableValue: Error {
  let what: String
}
