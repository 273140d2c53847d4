import Foundation
import GRDB

// GRDB binds and reads text up to its first U+0000. Entries are kept scalar for scalar, since evidence
// counts them: they are written by BulkStatement and read as bytes.

extension Row {
  /// The text that the query selects as `CAST(… AS BLOB) AS column`.
  func exactText(_ column: String) throws -> String {
    guard let text = String(validating: try value(column) as Data, as: UTF8.self) else {
      throw UnreadableValue(what: "text")
    }
    return text
  }
}
