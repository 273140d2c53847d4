import ArgumentParser
import Workflows

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Repair and normalise the text of JSON lines.",
    discussion: "Example: vuongmac normalize < lines.jsonl > out.jsonl")

  func run() throws {
    if try NormalizeStream().run().rejected > 0 { throw ExitCode(3) }
  }
}
