import ArgumentParser
import Coding
import Workflows

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Look at, check and test the lexicon.",
    subcommands: [
      Topics.self, LexiconCheckCommand.self, LexiconTestCommand.self, LexiconImpactCommand.self,
    ])

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
}
