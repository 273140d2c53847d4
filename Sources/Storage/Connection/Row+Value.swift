import GRDB

extension Row {
  /// The value of `column`. Unlike GRDB's subscript this does not trap where a damaged store holds
  /// something else than the schema allows.
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    try decode(Value.self, forColumn: column)
  }
}
