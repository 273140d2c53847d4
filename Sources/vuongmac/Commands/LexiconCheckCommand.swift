import ArgumentParser
import Coding
import Foundation
import Workflows

struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report errors and warnings with file and line; exit status 1 on an error.",
    discussion: """
      Terms are also looked up in a corpus: those that always lose their words to a longer term of another
      list are warnings; those that never occur are counted, and listed with --all.
      """)

  @OptionGroup var lexicon: LexiconOption
  @Option(
    help: "A .csv, .xlsx or .jsonl file of entries; may be given several times (default: the sample day).")
  var corpus: [String] = []
  @Flag(help: "Do not look terms up in a corpus.")
  var withoutCorpus = false
  @Flag(help: "List the terms that never occur in the corpus.")
  var all = false

  func validate() throws {
    if withoutCorpus, all || !corpus.isEmpty {
      throw ValidationError("--without-corpus cannot stand with --corpus or --all")
    }
  }

  func run() throws {
    let entries = try readCorpus()
    let findings = CheckLexicon().run(try lexicon.folder(), corpus: entries.entries.map(\.text))
    for problem in findings.problems { print(problem.description) }
    let quiet = findings.deadTerms + findings.absorbedTerms
    if all { for problem in quiet { print(problem.description) } }
    if findings.texts > 0 {
      print(
        "\(findings.terms) từ khóa, \(findings.texts) ý kiến: \(findings.deadTerms.count) chưa gặp lần nào, "
          + "\(findings.absorbedTerms.count) luôn nằm trong từ khóa dài hơn cùng danh sách"
          + (all || quiet.isEmpty ? "" : "; xem từng từ bằng --all"))
    }
    if findings.hasErrors { throw ExitCode.failure }
    if !entries.rejections.isEmpty { throw ExitCode(3) }
  }

  private func readCorpus() throws -> ReadCorpus.Corpus {
    if withoutCorpus { return ReadCorpus.Corpus() }
    let files = try ProjectFiles()
    let inputs = corpus.isEmpty ? files.sampleSubmissions() : corpus.map { URL(fileURLWithPath: $0) }
    if inputs.isEmpty { return ReadCorpus.Corpus() }
    let read = try ReadCorpus(units: Workspace.units(of: files)).read(inputs, day: nil)
    for rejection in read.rejections { Terminal.error(rejection) }
    return read
  }
}
