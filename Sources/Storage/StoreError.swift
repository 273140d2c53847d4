/// Why the store cannot be opened, read or written.
public struct StoreError: Error, Hashable, CustomStringConvertible, Sendable {
  enum Kind: Hashable, Sendable {
    case missing
    case notAStore
    case newer(found: Int, known: Int)
    case needsMigration(found: Int, known: Int)
    case networkFileSystem(String)
    case setting(String)
    case damaged(String)
    case invalid(String)
    case destination(String)
    case system(call: String, message: String)
  }

  let kind: Kind
  /// The file concerned.
  public let path: String

  /// Whether the file's content is at fault: a copy from `backup` is the way out.
  public var isDamage: Bool {
    if case .damaged = kind { true } else { false }
  }

  public var description: String {
    switch kind {
    case .missing: "\(path): there is no store"
    case .notAStore:
      "\(path): not a store of vuongmac, which is left as it is; choose another file for the store"
    case .newer(let found, let known):
      "\(path): written by a newer vuongmac (schema \(found), this program knows \(known))"
    case .needsMigration(let found, let known):
      "\(path): schema \(found) must be migrated to \(known); open it once for writing"
    case .networkFileSystem(let name):
      "\(path): lies on a network file system (\(name)), where SQLite's WAL is not safe; use a local disk"
    case .setting(let what): "\(path): SQLite refused a setting: \(what)"
    case .damaged(let what): "\(path): damaged: \(what)"
    case .invalid(let what): "\(path): \(what)"
    case .destination(let what): "\(path): \(what)"
    case .system(let call, let message): "\(path): \(call): \(message)"
    }
  }
}
