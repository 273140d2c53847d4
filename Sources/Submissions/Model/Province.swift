/// One of the 34 provinces and cities.
public struct Province: Hashable, Sendable {
  /// The official two-digit code, "91".
  public struct Code: Hashable, Sendable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public enum Kind: String, Sendable { case province = "tỉnh", city = "thành phố" }

  public let code: Code
  /// Place in the report's order, from 1.
  public let number: Int
  /// Name without kind word, "An Giang", "Huế".
  public let name: String
  public let kind: Kind
  /// How many communes, wards and special zones it has.
  public let communeCount: Int

  /// The name as the tables print it: "An Giang", "TP. Huế".
  public var tableName: String { kind == .city ? "TP. \(name)" : name }
}
