/// The provinces and communes of the country, and the ways to write their names.
public struct UnitRegistry: Sendable {
  /// All provinces, in the report's order.
  public let provinces: [Province]
  private let provincesByCode: [Province.Code: Province]
  private let communesByCode: [Commune.Code: Commune]
  private let communesByProvince: [Province.Code: [Commune]]
  private var provinceNames: NameIndex<Province.Code, Province.Kind>
  private let communeNames: [Province.Code: NameIndex<Commune.Code, Commune.Kind>]

  /// Reads the lists as `Corpus/units` holds them (UTF-8).
  /// - Parameters:
  ///   - provinces: CSV with the columns number, code, name, kind, communes.
  ///   - communes: CSV with the columns code, province, name, kind.
  /// - Throws: `UnitRegistryError` with the first line that is wrong.
  public init(provinces: some Sequence<UInt8>, communes: some Sequence<UInt8>) throws {
    try self.init(
      provinces: UnitList.provinces(Array(provinces)), communes: UnitList.communes(Array(communes)))
  }

  init(provinces: [Province], communes: [Commune]) {
    self.provinces = provinces.sorted { $0.number < $1.number }
    provincesByCode = Dictionary(provinces.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    communesByCode = Dictionary(communes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    communesByProvince = Dictionary(grouping: communes, by: \.province)
    provinceNames = NameIndex(
      self.provinces.map {
        .init(
          code: $0.code, kind: $0.kind, key: UnitNameKey($0.name), name: $0.tableName,
          fullName: "\($0.kind.rawValue) \($0.name)")
      })
    communeNames = communesByProvince.mapValues { communes in
      NameIndex(
        communes.map {
          .init(
            code: $0.code, kind: $0.kind, key: UnitNameKey($0.name), name: $0.name,
            fullName: "\($0.kind.rawValue) \($0.name)")
        })
    }
    for alias in ["HCM", "TPHCM"] {
      provinceNames.add(alias: alias, for: Province.Code(rawValue: "79"))
    }
  }

  public func province(_ code: Province.Code) -> Province? { provincesByCode[code] }

  public func commune(_ code: Commune.Code) -> Commune? { communesByCode[code] }

  /// The communes, wards and special zones of a province, in the order of the list.
  public func communes(of province: Province.Code) -> [Commune] { communesByProvince[province] ?? [] }

  /// The province that `text` names, in whatever letter case, Unicode form and tone placement, with or
  /// without kind word, or by its official code ("01", also as the number 1).
  public func province(named text: String) -> UnitMatch<Province.Code> {
    guard text.utf8.count <= Self.longestName else { return .unknown(nearest: []) }
    if let code = Self.number(text) {
      let known = provinces.first { Int($0.code.rawValue) == code }
      return known.map { .found($0.code) } ?? .unknown(nearest: [])
    }
    let typed = TypedName<Province.Kind>(text)
    let match = provinceNames.match(typed)
    guard case .unknown(let nearest) = match, let successor = successor(of: typed) else { return match }
    return .unknown(nearest: [successor.tableName] + nearest.filter { $0 != successor.tableName }.prefix(2))
  }

  /// The commune of `province` that `text` names, as above. "Xã Tân Hà, tỉnh Lâm Đồng" is taken where the
  /// province is the same.
  public func commune(named text: String, in province: Province.Code) -> UnitMatch<Commune.Code> {
    guard text.utf8.count <= Self.longestName else { return .unknown(nearest: []) }
    if let code = Self.number(text) {
      let known = communes(of: province).first { Int($0.code.rawValue) == code }
      return known.map { .found($0.code) } ?? .unknown(nearest: [])
    }
    if let comma = text.unicodeScalars.lastIndex(of: ","),
      self.province(named: String(text.unicodeScalars[comma...].dropFirst())) == .found(province)
    {
      return commune(named: String(text.unicodeScalars[..<comma]), in: province)
    }
    return communeNames[province]?.match(TypedName(text)) ?? .unknown(nearest: [])
  }

  /// Other provinces that have a commune of this name.
  func provincesHaving(communeNamed text: String, besides province: Province.Code) -> [Province] {
    guard text.utf8.count <= Self.longestName else { return [] }
    let typed = TypedName<Commune.Kind>(text)
    return provinces.filter {
      guard $0.code != province, case .found = communeNames[$0.code]?.find(typed) else { return false }
      return true
    }
  }

  /// In bytes. Longer texts are no names, and would take their time to be compared with all.
  private static let longestName = 400

  /// The present province of a former one's name.
  private func successor(of typed: TypedName<Province.Kind>) -> Province? {
    typed.readings.lazy.compactMap { FormerProvinces.successors[$0.key] }.first.flatMap(self.province)
  }

  /// The value of a text of one to five digits.
  private static func number(_ text: String) -> Int? {
    guard text.utf8.count <= 20, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let digits = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard (1...5).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(String(String.UnicodeScalarView(digits)))
  }
}
