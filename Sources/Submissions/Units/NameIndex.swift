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
  }

  private struct Candidate {
    let entry: Entry
    let isSame: Bool
    /// False where the text states another kind.
    let agreesInKind: Bool
  }

  private let kindWords: [KindWord<Kind>]
  private let entries: [Entry]
  private var byJoinedName: [String: [Entry]] = [:]

  init(_ entries: [Entry], kindWords: [KindWord<Kind>]) {
    self.entries = entries
    self.kindWords = kindWords
    for entry in entries { byJoinedName[entry.key.joined, default: []].append(entry) }
  }

  /// Lets `name`, typed without kind word, stand for the unit `code`.
  mutating func add(alias name: String, for code: Code) {
    guard let entry = entries.first(where: { $0.code == code }) else { return }
    let key = UnitNameKey(name)
    byJoinedName[key.joined, default: []].append(
      Entry(code: code, kind: entry.kind, key: key, name: entry.name, fullName: entry.fullName))
  }

  func match(_ text: String) -> UnitMatch<Code> {
    // No name is that long, and measuring the distance to a page of text would take its time.
    guard text.utf8.count <= 400 else { return .unknown(nearest: []) }
    let typed = UnitNameKey(text)
    let candidates = candidates(for: typed)
    let agreeing = candidates.filter(\.agreesInKind)
    let same = candidates.filter(\.isSame)
    let certain = agreeing.filter(\.isSame)
    if !certain.isEmpty { return choice(of: certain) }
    // A name that is right but for its kind word competes with one that fits the kind word.
    let possible = agreeing + same
    if !possible.isEmpty { return choice(of: possible) }
    if !candidates.isEmpty { return choice(of: candidates) }
    return .unknown(nearest: nearestNames(to: typed))
  }

  private func candidates(for typed: UnitNameKey) -> [Candidate] {
    readings(of: typed).flatMap { kind, name in
      (byJoinedName[name.joined] ?? []).compactMap { entry in
        name.likeness(to: entry.key).map { likeness in
          Candidate(entry: entry, isSame: likeness == .same, agreesInKind: kind == nil || kind == entry.kind)
        }
      }
    }
  }

  /// The whole text as a name, and what follows each kind word that it may begin with ("Xa Dung" is a
  /// commune's name and may mean "xã Dung").
  private func readings(of typed: UnitNameKey) -> [(Kind?, UnitNameKey)] {
    [(nil, typed)] + kindWords.compactMap { word in typed.dropping(prefix: word.key).map { (word.kind, $0) } }
  }

  private func choice(of candidates: [Candidate]) -> UnitMatch<Code> {
    var codes: Set<Code> = []
    let distinct = candidates.filter { codes.insert($0.entry.code).inserted }
    return distinct.count == 1 ? .found(distinct[0].entry.code) : .ambiguous(distinct.map(\.entry.fullName))
  }

  private func nearestNames(to typed: UnitNameKey) -> [String] {
    let names = readings(of: typed).map(\.1.bare)
    let ranked = entries.enumerated().map { order, entry in
      (distance: names.map { editDistance($0, entry.key.bare) }.min() ?? .max, order: order, name: entry.name)
    }
    // Farther than half of the longer name is no likeness.
    let limit = (names.map(\.utf8.count).min() ?? 0) / 2 + 1
    return ranked.filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }
      .prefix(3).map(\.name)
  }
}
