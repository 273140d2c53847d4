import Coding
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
  let tables: DayCache<BuildDay.Tables>
  let residuals: DayCache<Residuals>
  let refresh = DayRefresh()
  let intakes: IntakeJobs
  let shelf: LexiconShelf
  private let current: Mutex<Workspace>
  private let problem = Mutex<String?>(nil)

  init(store: Store, files: ProjectFiles, lexiconFolder: URL) throws {
    self.store = store
    self.files = files
    self.lexiconFolder = lexiconFolder
    let workspace = try Workspace(files, lexicon: lexiconFolder)
    current = Mutex(workspace)
    tables = DayCache(store: store, limit: 4) { try BuildDay(workspace: $1, store: store).run($0) }
    residuals = DayCache(store: store, limit: 1) { day, workspace in
      FindResiduals(workspace: workspace).run(
        try ReadCorpus(units: workspace.units).read(store, day: day).entries)
    }
    intakes = try IntakeJobs(folder: SpoolFolder())
    shelf = LexiconShelf(
      folder: lexiconFolder, keep: store.url.appendingPathExtension("tu-dien"))
  }

  var workspace: Workspace { current.withLock { $0 } }

  /// Takes the lexicon as its files say it now.
  func reloadLexicon() throws {
    let workspace = try Workspace(files, lexicon: lexiconFolder)
    current.withLock { $0 = workspace }
  }

  /// Takes the lexicon up where its files have been changed beside the workbench; files that cannot be used leave
  /// the one in use as it is.
  func followFiles() throws {
    do {
      let files = try shelf.files()
      if try Lexicon(files: files).version != workspace.lexicon.lexicon.version { try reloadLexicon() }
      problem.withLock { $0 = nil }
    } catch let error as LexiconError {
      problem.withLock { $0 = error.problems.prefix(5).map(\.description).joined(separator: "; ") }
    }
  }

  /// Why the files of the lexicon cannot be used as they lie there.
  var lexiconProblem: String? { problem.withLock { $0 } }

  /// How many days are coded anew by themselves; older ones where somebody asks for them.
  private static let refreshedDays = 31

  /// Codes the last days that another lexicon has coded, the newest first.
  func refreshLastDays() throws {
    let version = workspace.lexicon.lexicon.version
    let days = try store.days().suffix(Self.refreshedDays).reversed().filter {
      try store.currentLayer(day: $0)?.lexiconVersion != version
    }
    refresh.start(days, desk: self)
  }

  /// The texts whose topics people have settled; none where they do not ship.
  func gold() throws -> [GoldEntry] {
    try files.shippedGold().flatMap(GoldEntry.read)
  }

  /// Removes what was only kept while the program ran.
  func close() {
    intakes.close()
    refresh.close()
  }
}
