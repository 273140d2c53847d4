import Foundation
import Storage
import Submissions
import Synchronization
import Workflows

/// What all pages work on: the store, and units, lexicon and definitions as they are now.
final class Desk: Sendable {
  let store: Store
  let files: ProjectFiles
  let lexiconFolder: URL
  let tables: TableCache
  let intakes: IntakeJobs
  private let current: Mutex<Workspace>

  init(store: Store, files: ProjectFiles, lexiconFolder: URL) throws {
    self.store = store
    self.files = files
    self.lexiconFolder = lexiconFolder
    let workspace = try Workspace(files, lexicon: lexiconFolder)
    current = Mutex(workspace)
    tables = TableCache(store: store)
    intakes = try IntakeJobs(folder: SpoolFolder())
  }

  var workspace: Workspace { current.withLock { $0 } }

  /// Takes the lexicon as its files say it now.
  func reloadLexicon() throws {
    let workspace = try Workspace(files, lexicon: lexiconFolder)
    current.withLock { $0 = workspace }
  }

  /// Removes what was only kept while the program ran.
  func close() {
    intakes.close()
  }
}
