import ArgumentParser
import Coding
import Foundation
import Workflows

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Look at, check and test the lexicon.",
    subcommands: [Topics.self, Check.self, Test.self, Impact.self])

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  struct Topics: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the topics in the lexicon's order.")
    @OptionGroup var lexicon: LexiconOption
    @Option(help: "text or json.") var format: Format = .text

    func run() throws {
      let lexicon = try Lexicon(directory: lexicon.folder())
      switch format {
      case .json: print(LexiconJSON.topics(of: lexicon))
      case .text:
        for topic in lexicon.topics {
          print("\(topic.code)\t\(topic.blockerLabel)\t\(topic.suggestionLabel)")
        }
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Report errors and warnings with file and line; exit status 1 on an error.")
    @OptionGroup var lexicon: LexiconOption

    func run() throws {
      let problems = CheckLexicon().run(try lexicon.folder())
      for problem in problems { print(problem.description) }
      if problems.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Precision, recall and F1 against texts whose topics people have settled.")
    @OptionGroup var lexicon: LexiconOption
    @Option(help: "JSON lines {\"id\",\"text\",\"topics\"} (default: the gold that ships).") var gold: String?
    @Option(help: "text or json.") var format: Format = .text

    func run() throws {
      let compiled = try CompiledLexicon(Lexicon(directory: lexicon.folder()))
      let files = try gold.map { [URL(fileURLWithPath: $0)] } ?? Self.shipped()
      let judgement = JudgeLexicon(lexicon: compiled).run(try files.flatMap(GoldEntry.read))
      print(format == .json ? LexiconJSON.judgement(judgement) : JudgementText.text(judgement))
    }

    private static func shipped() throws -> [URL] {
      try FileManager.default.contentsOfDirectory(at: ProjectFiles().gold, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
    }
  }

  struct Impact: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Which entries change topics between two lexicons, and how each topic gains and loses.")
    @OptionGroup var lexicon: LexiconOption
    @Option(help: "Folder of the lexicon to compare with.") var against: String
    @Option(help: "JSON lines of entries (default: the gold that ships).") var input: String?

    func run() throws {
      let new = try CompiledLexicon(Lexicon(directory: lexicon.folder()))
      let old = try CompiledLexicon(
        Lexicon(directory: URL(fileURLWithPath: against, isDirectory: true)))
      let files =
        try input.map { [URL(fileURLWithPath: $0)] }
        ?? FileManager.default.contentsOfDirectory(at: ProjectFiles().gold, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
      print(CompareLexicons(old: old, new: new).run(try files.flatMap(GoldEntry.read)).text)
    }
  }
}
