import ArgumentParser
import Foundation
import Storage
import Submissions
import Workflows

/// The entries on which a lexicon is tried.
struct CorpusOption: ParsableArguments {
  static let usualStore = "out/vuongmac.sqlite"

  @Option(
    help: ArgumentHelp(
      "A .csv, .xlsx or .jsonl file of entries; may be given several times.", valueName: "file"))
  var input: [String] = []
  @Option(help: "A store's file (default: out/vuongmac.sqlite where it is, else the sample day).")
  var store: String?
  @Option(help: "Only the entries of this day, 2025-09-22 (default: all of --input, the store's last).")
  var day: ReportDay?

  func validate() throws {
    if !input.isEmpty, store != nil { throw ValidationError("give --input or --store, not both") }
    if let store, !FileManager.default.fileExists(atPath: store) {
      throw ValidationError("there is no store at \(store)")
    }
  }

  /// Reads the entries and says on standard error where they come from and what was not taken in.
  func read(units: UnitRegistry, files: ProjectFiles) throws -> ReadCorpus.Corpus {
    let reader = ReadCorpus(units: units)
    if !input.isEmpty {
      let corpus = try reader.read(input.map { URL(fileURLWithPath: $0) }, day: day)
      for rejection in corpus.rejections { Terminal.error(rejection) }
      return corpus
    }
    if let path = store ?? Self.existingUsualStore {
      Terminal.note("entries of \(path)", quiet: store != nil)
      let store = try Store(url: URL(fileURLWithPath: path), readonly: true)
      let corpus = try reader.read(store, day: day)
      try store.close()
      return corpus
    }
    Terminal.note("entries of the sample day", quiet: false)
    return try reader.read(files.sampleSubmissions(), day: day)
  }

  private static var existingUsualStore: String? {
    FileManager.default.fileExists(atPath: usualStore) ? usualStore : nil
  }
}

extension ProjectFiles {
  /// The sample day's files of entries, without the one whose rows are wrong on purpose; none where the sample
  /// does not lie beside the program.
  func sampleSubmissions() -> [URL] {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: sampleDay, includingPropertiesForKeys: nil)) ?? []
    return
      files
      .filter {
        let name = $0.lastPathComponent
        return name.hasSuffix(".csv")
          && (name.hasPrefix("submissions-2") || name.hasPrefix("province-texts-"))
      }
      .sorted { $0.path < $1.path }
  }
}
