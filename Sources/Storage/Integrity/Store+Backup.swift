import Foundation

extension Store {
  /// Writes a checked copy of the store, as it is at this moment, to `target` while others go on using it.
  /// An older copy of that name is replaced once the new one is known to be sound.
  ///
  /// - Throws: ``StoreError`` where `target` is the store itself, or exists and is no store.
  public func backup(to target: URL) throws {
    try Backup.write(pool, to: target)
  }
}
