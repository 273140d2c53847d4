/// A list of units that cannot be used; for whoever maintains the files, hence in English.
public struct UnitRegistryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// "provinces" or "communes".
  public let list: String
  /// Physical line, counted from 1; 0 where the list as a whole is meant.
  public let line: Int
  public let problem: String

  public var description: String { "\(list).csv:\(line): \(problem)" }
}
