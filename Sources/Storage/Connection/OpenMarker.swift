import GRDB

/// The row by which a writing process says that it has the store open. One that its process left behind
/// tells of an unclean stop; the store is then checked before anything is read from it.
enum OpenMarker {
  /// Adds the marker of this process.
  ///
  /// - Returns: its number, and whether an earlier process stopped without removing its own.
  static func place(_ db: Database) throws -> (id: Int64, uncleanStop: Bool) {
    let processes = try Int32.fetchAll(db, sql: "SELECT process FROM open_markers")
    let dead = Set(processes).filter { !Processes.isRunning($0) }
    try db.execute(
      sql: "INSERT INTO open_markers (process) VALUES (?)", arguments: [Processes.current])
    return (db.lastInsertedRowID, !dead.isEmpty)
  }

  /// Removes the markers of dead processes, once the store has been found sound.
  static func removeDead(_ db: Database) throws {
    for process in try Set(Int32.fetchAll(db, sql: "SELECT process FROM open_markers"))
    where !Processes.isRunning(process) {
      try db.execute(sql: "DELETE FROM open_markers WHERE process = ?", arguments: [process])
    }
  }

  static func remove(_ id: Int64, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM open_markers WHERE id = ?", arguments: [id])
  }
}
