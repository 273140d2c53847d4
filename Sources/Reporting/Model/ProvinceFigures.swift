/// What the tables need to know of a province.
public struct ProvinceFigures: Hashable, Sendable {
  /// Place in the report's own order, from 1.
  public let number: Int
  /// The official two-digit code, "92".
  public let code: String
  /// The name as most tables print it, "TP. Cần Thơ".
  public let name: String
  /// The name as appendix 21 prints it, "Thành phố Cần Thơ"; the same as `name` where it is no city.
  public let fullName: String
  /// How many communes, wards and special zones the province has, whether or not they reported.
  public let communes: Int

  public init(number: Int, code: String, name: String, fullName: String, communes: Int) {
    self.number = number
    self.code = code
    self.name = name
    self.fullName = fullName
    self.communes = communes
  }
}
