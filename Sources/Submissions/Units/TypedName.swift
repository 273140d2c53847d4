/// A name as typed, and all that it may mean: the whole text as a name, and what follows each kind word
/// that it may begin with ("Xa Dung" is a commune's name and may mean "xã Dung").
struct TypedName<Kind: Sendable> {
  struct Reading {
    /// What the kind word says; nil for the whole text.
    let kind: Kind?
    let key: UnitNameKey
    /// `key.joined`.
    let joined: String
  }

  let readings: [Reading]

  init(_ text: String, kindWords: [KindWord<Kind>]) {
    let whole = UnitNameKey(text)
    let keys =
      [(nil, whole)]
      + kindWords.compactMap { word in whole.dropping(prefix: word.key).map { (word.kind, $0) } }
    readings = keys.map { Reading(kind: $0, key: $1, joined: $1.joined) }
  }
}

extension TypedName<Province.Kind> {
  init(_ text: String) { self.init(text, kindWords: KindWord.all) }
}

extension TypedName<Commune.Kind> {
  init(_ text: String) { self.init(text, kindWords: KindWord.all) }
}
