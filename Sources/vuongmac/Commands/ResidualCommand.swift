import ArgumentParser
import Workflows

struct ResidualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "residual",
    abstract: "List what entries say that the lexicon does not grasp: tomorrow's topics.",
    discussion: """
      Entries coded khac, or of whose words few lie in evidence, are searched for phrases of two to five
      syllables; those that stand in the same entries are put together, most communes first.

      Example: vuongmac residual --store out/vuongmac.sqlite --day 2025-09-22
      """)

  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var corpus: CorpusOption
  @Option(help: "Leave out phrases of fewer communes.")
  var communes = 2
  @Option(help: "Weakly covered: fewer percent of an entry's content words lie in evidence.")
  var coverage = 25
  @Option(help: "Clusters to print, at most.")
  var top = 30
  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if communes < 1 { throw ValidationError("--communes must be at least 1") }
    if !(0...100).contains(coverage) { throw ValidationError("--coverage must be between 0 and 100") }
    if top < 1 { throw ValidationError("--top must be at least 1") }
  }

  func run() throws {
    let files = try ProjectFiles()
    let workspace = try Workspace(files, lexicon: lexicon.folder())
    let entries = try corpus.read(units: workspace.units, files: files)
    var settings = FindResiduals.Settings()
    settings.fewestCommunes = communes
    settings.coverage = coverage
    settings.clusters = top
    let residuals = FindResiduals(workspace: workspace, settings: settings).run(entries.entries)
    print(json ? ResidualText.json(residuals) : ResidualText.text(residuals))
    if !entries.rejections.isEmpty { throw ExitCode(3) }
  }
}
