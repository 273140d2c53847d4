import ArgumentParser
import Foundation
import Storage
import Submissions
import Workflows

struct LexiconOption: ParsableArguments {
  @Option(help: "Folder of the lexicon (default: the one that ships).")
  var lexicon: String?

  func folder() throws -> URL {
    try lexicon.map { URL(fileURLWithPath: $0, isDirectory: true) } ?? ProjectFiles().lexicon
  }
}

struct StoreOption: ParsableArguments {
  @Option(help: "The store's file (default: vuongmac.sqlite in the folder out).")
  var store: String = "out/vuongmac.sqlite"

  func open() throws -> Store {
    let url = URL(fileURLWithPath: store)
    try Folder.makeIfMissing(url.deletingLastPathComponent())
    return try Store(url: url)
  }
}

extension ReportDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(parsing: argument) }
}
