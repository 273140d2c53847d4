import ArgumentParser
import Foundation
import Workflows

struct LexiconImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Show which entries change topics between two lexicons, and which table rows move.",
    discussion: """
      --lexicon is the lexicon that is to come, --against the one that is used now.

      Example: vuongmac lexicon impact --lexicon new --against Lexicons --store out/vuongmac.sqlite
      """)

  @OptionGroup var lexicon: LexiconOption
  @Option(help: "Folder of the lexicon to compare with.")
  var against: String
  @OptionGroup var corpus: CorpusOption
  @Option(
    help: "JSON lines {\"id\",\"text\",\"topics\"} coded by both lexicons (default: the gold that ships).")
  var gold: [String] = []
  @Option(help: "Entries shown for each topic, at most.")
  var samples = 3
  @Option(help: "text or json.")
  var format: LexiconCommand.Format = .text

  func validate() throws {
    if samples < 0 { throw ValidationError("--samples must not be negative") }
  }

  func run() throws {
    let files = try ProjectFiles()
    let new = try Workspace(files, lexicon: lexicon.folder())
    let old = try Workspace(files, lexicon: URL(fileURLWithPath: against, isDirectory: true))
    let entries = try corpus.read(units: new.units, files: files)
    let goldFiles = gold.isEmpty ? files.shippedGold() : gold.map { URL(fileURLWithPath: $0) }
    let impact = try CompareLexicons(old: old, new: new)
      .run(entries.entries, gold: try goldFiles.flatMap(GoldEntry.read))
    switch format {
    case .text: print(ImpactText(impact, samples: samples).text)
    case .json: print(ImpactJSON.text(impact, samples: samples))
    }
    if !entries.rejections.isEmpty { throw ExitCode(3) }
  }
}
