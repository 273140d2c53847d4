/// A word that says what kind of unit a name belongs to, as typed before the name.
struct KindWord<Kind: Sendable>: Sendable {
  let kind: Kind
  let key: UnitNameKey

  init(_ word: String, _ kind: Kind) {
    self.kind = kind
    key = UnitNameKey(word)
  }
}

extension KindWord<Province.Kind> {
  static let all = [
    KindWord("thành phố", .city), KindWord("TP", .city), KindWord("T.P", .city),
    KindWord("tỉnh", .province), KindWord("T", .province),
  ]
}

extension KindWord<Commune.Kind> {
  static let all = [
    KindWord("đặc khu", .specialZone), KindWord("ĐK", .specialZone), KindWord("Đ.K", .specialZone),
    KindWord("phường", .ward), KindWord("P", .ward),
    KindWord("xã", .commune), KindWord("X", .commune),
  ]
}
