import ArgumentParser
import Coding
import Foundation
import Storage
import VietnameseText
import Workflows

@main
struct Vuongmac: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vuongmac",
    abstract:
      "Codes the free text of Vietnam's communes into topics and prints the daily report's appendices.",
    discussion: """
      Examples:
        vuongmac run                                  the sample day, into out/
        vuongmac run --input day.csv --out appendices
        vuongmac report --day 2025-09-22 --appendix 6 --format md
        vuongmac explain "Thiếu máy tính, mạng yếu"
      """,
    // Only who asks for it waits until the lexicon is read.
    version: CommandLine.arguments.contains("--version") ? versionLine() : name,
    subcommands: commands)

  private static let name = "vuongmac 1.0.0"

  private static var commands: [any ParsableCommand.Type] {
    var commands: [any ParsableCommand.Type] = [
      RunCommand.self, ReportCommand.self, ClassifyCommand.self, NormalizeCommand.self, ExplainCommand.self,
      LexiconCommand.self, ResidualCommand.self, PublishedCommand.self, BackupCommand.self, CheckCommand.self,
    ]
    #if WORKBENCH
      commands.append(ServeCommand.self)
    #endif
    return commands
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as LexiconError {
      Terminal.error(error.description)
      Foundation.exit(1)
    } catch {
      if let text = FailureText.text(for: error) {
        Terminal.error("Error: \(text)")
        Foundation.exit(1)
      }
      exit(withError: error)
    }
  }

  private static func versionLine() -> String {
    let lexicon =
      (try? ProjectFiles()).flatMap { try? Lexicon(directory: $0.lexicon) }?.version ?? "not found"
    return "\(name), lexicon \(lexicon), ICU \(ICUText.version), SQLite \(Store.sqliteVersion)"
  }

  /// ArgumentParser's own statuses are sysexits; the contract says 2 for wrong usage.
  private static func exit(withError error: any Error) -> Never {
    let status = exitCode(for: error)
    let message = fullMessage(for: error)
    if status.isSuccess {
      if !message.isEmpty { print(message) }
    } else if !message.isEmpty {
      Terminal.error(message)
    }
    Foundation.exit(status == .validationFailure ? 2 : status.rawValue)
  }
}
