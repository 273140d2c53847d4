import ArgumentParser
import Coding
import Workflows

struct ClassifyCommand: ParsableCommand {
  enum Errors: String, ExpressibleByArgument, CaseIterable { case status, record }

  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Code JSON lines from standard input to standard output.",
    discussion: """
      Example: vuongmac classify < entries.jsonl > coded.jsonl
      A line is {"id", "text", "kind"?, "body"?}; other fields are carried through.
      """)

  @OptionGroup var lexicon: LexiconOption
  @Flag(help: "Also say what matched and was not coded, and why.")
  var explain = false
  @Option(
    help: "Bad lines: exit status 3 (status), or 0 (record); they are answered with an error either way.")
  var errors: Errors = .status
  @Option(help: "Threads; the order of lines is kept.")
  var threads = 1

  func validate() throws {
    if !(1...256).contains(threads) { throw ValidationError("--threads must be between 1 and 256") }
  }

  func run() throws {
    let compiled = try CompiledLexicon(Lexicon(directory: lexicon.folder()))
    let summary = try CodeStream(lexicon: compiled, explaining: explain, threads: threads).run()
    if summary.rejected > 0, errors == .status { throw ExitCode(3) }
  }
}
