/// A province as the reader and the audit know it: where it stands in the tables and how it is written.
public struct KnownProvince: Hashable, Sendable {
  /// Place in the report's order, from 1.
  public let number: Int
  /// Name without kind word, "Huế".
  public let name: String
  /// Name as the tables print it, "TP. Huế".
  public let tableName: String
  /// How many communes, wards and special zones it has.
  public let communeCount: Int

  public init(number: Int, name: String, tableName: String, communeCount: Int) {
    self.number = number
    self.name = name
    self.tableName = tableName
    self.communeCount = communeCount
  }
}
