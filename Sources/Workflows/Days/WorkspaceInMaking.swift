import Coding
import Dispatch
import Submissions
import Synchronization

/// A workspace whose lexicon is being compiled by another thread: what taking files in needs is there already.
public final class WorkspaceInMaking: Sendable {
  let units: UnitRegistry
  let lexiconVersion: String
  private let made = DispatchGroup()
  private let result = Mutex<Result<Workspace, any Error>?>(nil)

  /// Reads the files and begins to compile.
  ///
  /// - Throws: what is wrong with units or lexicon, by file and line.
  public init(_ files: ProjectFiles, layout: String = "dang") throws {
    let units = try Workspace.units(of: files)
    let lexicon = try Lexicon(directory: files.lexicon)
    self.units = units
    lexiconVersion = lexicon.version
    DispatchQueue.global().async(group: made) { [self] in
      let workspace = Result { try Workspace(files, units: units, lexicon: lexicon, layout: layout) }
      result.withLock { $0 = workspace }
    }
  }

  /// One that is made already.
  init(_ workspace: Workspace) {
    units = workspace.units
    lexiconVersion = workspace.lexicon.lexicon.version
    result.withLock { $0 = .success(workspace) }
  }

  /// Waits until the lexicon is compiled.
  ///
  /// - Throws: what is wrong with lexicon, definitions or layout.
  func finished() throws -> Workspace {
    made.wait()
    guard let result = result.withLock({ $0 }) else { preconditionFailure("nothing was made") }
    return try result.get()
  }
}
