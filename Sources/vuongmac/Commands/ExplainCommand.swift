import ArgumentParser
import Coding
import Workflows

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show which words of a text decided, by which rule, and what was rejected and why.",
    discussion: "Example: vuongmac explain \"Thiếu kinh phí mua máy tính\"")

  @OptionGroup var lexicon: LexiconOption
  @Option(help: "vuong-mac or kien-nghi.")
  var kind: String?
  @Option(help: "ttpvhcc, dang-uy, hdnd, ubnd or mttq.")
  var body: String?
  @Argument(help: "The text.")
  var text: String

  func run() throws {
    let compiled = try CompiledLexicon(Lexicon(directory: lexicon.folder()))
    print(ExplainText(lexicon: compiled).run(text, in: EntryContext(kind: kind, body: body)), terminator: "")
  }
}
