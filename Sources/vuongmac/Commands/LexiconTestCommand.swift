import ArgumentParser
import Coding
import Foundation
import Workflows

struct LexiconTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Precision, recall and F1 against texts whose topics people have settled.",
    discussion: "Example: vuongmac lexicon test --gold gold.jsonl --format json")

  @OptionGroup var lexicon: LexiconOption
  @Option(
    help:
      "JSON lines {\"id\",\"text\",\"topics\"}; may be given several times (default: the gold that ships).")
  var gold: [String] = []
  @Option(help: "text or json.")
  var format: LexiconCommand.Format = .text

  func run() throws {
    let compiled = try CompiledLexicon(Lexicon(directory: lexicon.folder()))
    let files = gold.isEmpty ? try ProjectFiles().shippedGold() : gold.map { URL(fileURLWithPath: $0) }
    let judgement = JudgeLexicon(lexicon: compiled).run(try files.flatMap(GoldEntry.read))
    print(format == .json ? LexiconJSON.judgement(judgement) : JudgementText.text(judgement))
  }
}
