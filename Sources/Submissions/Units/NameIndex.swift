/// Finds the units of one scope (the country's provinces, or one province's communes) by written names.
struct NameIndex<Code: Hashable & Sendable, Kind: Hashable & Sendable>: Sendable {
  struct Entry: Sendable {
    let code: Code
    let kind: Kind
    let key: UnitNameKey
    /// The name as tables print it, "TP. Huế", "Bình Đức".
    let name: String
    /// The name with its kind word, "phường Bình Đức".
    let fullName: String
    /// The letters of `key` without marks, for measuring distances.
    let bare: [UInt8]

    init(code: Code, kind: Kind, key: UnitNameKey, name: String, fullName: String) {
      self.code = code
      self.kind = kind
      self.key = key
      self.name = name
      self.fullName = fullName
      bare = Array(key.bare.utf8)
    }
  }

  private struct Candidate {
    let entry: Entry
    let isSame: Bool
    /// False where the text states another kind.
    let agreesInKind: Bool
  }

  private let entries: [Entry]
  private var byJoinedName: [String: [Entry]] = [:]

  init(_ entries: [Entry]) {
    self.entries = entries
    for entry in entries { byJoinedName[entry.key.joined, default: []].append(entry) }
  }

  /// Lets `name`, typed without kind word, stand for the unit `code`.
  mutating func add(alias name: String, for code: Code) {
    guard let entry = entries.first(where: { $0.code == code }) else { return }
    let key = UnitNameKey(name)
    byJoinedName[key.joined, default: []].append(
      Entry(code: code, kind: entry.kind, key: key, name: entry.name, fullName: entry.fullName))
  }

  func match(_ typed: TypedName<Kind>) -> UnitMatch<Code> {
    find(typed) ?? .unknown(nearest: nearestNames(to: typed))
  }

  /// As `match`, but nil for an unknown name.
  func find(_ typed: TypedName<Kind>) -> UnitMatch<Code>? {
    let candidates = candidates(for: typed)
    let agreeing = candidates.filter(\.agreesInKind)
    let same = candidates.filter(\.isSame)
    let certain = agreeing.filter(\.isSame)
    if !certain.isEmpty { return choice(of: certain) }
    // A name that is right but for its kind word competes with one that fits the kind word.
    let possible = agreeing + same
    if !possible.isEmpty { return choice(of: possible) }
    return candidates.isEmpty ? nil : choice(of: candidates)
  }

  private func candidates(for typed: TypedName<Kind>) -> [Candidate] {
    typed.readings.flatMap { reading in
      (byJoinedName[reading.joined] ?? []).compactMap { entry in
        reading.key.likeness(to: entry.key).map { likeness in
          Candidate(
            entry: entry, isSame: likeness == .same,
            agreesInKind: reading.kind == nil || reading.kind == entry.kind)
        }
      }
    }
  }

  private func choice(of candidates: [Candidate]) -> UnitMatch<Code> {
    var codes: Set<Code> = []
    let distinct = candidates.filter { codes.insert($0.entry.code).inserted }
    return distinct.count == 1 ? .found(distinct[0].entry.code) : .ambiguous(distinct.map(\.entry.fullName))
  }

  private func nearestNames(to typed: TypedName<Kind>) -> [String] {
    var ranked: [(distance: Int, order: Int)] = []
    let names = typed.readings.map { Array($0.key.bare.utf8) }
    for (order, entry) in entries.enumerated() {
      // Where more than half must change there is no likeness.
      let distances = names.compactMap { name in
        let limit = max(name.count, entry.bare.count) / 2
        let distance = abs(name.count - entry.bare.count) > limit ? nil : editDistance(name, entry.bare)
        return distance.flatMap { $0 <= limit ? $0 : nil }
      }
      if let distance = distances.min() { ranked.append((distance, order)) }
    }
    return ranked.sorted(by: <).prefix(3).map { entries[$0.order].name }
  }
}
