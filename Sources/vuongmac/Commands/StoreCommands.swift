import ArgumentParser
import Foundation
import Storage
import Workflows

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write a checked copy of the store while others use it.",
    discussion: "Example: vuongmac backup vuongmac-2025-09-22.sqlite")

  @Argument(help: "The copy's file.")
  var file: String
  @OptionGroup var store: StoreOption

  func run() throws {
    let store = try store.open()
    try store.backup(to: URL(fileURLWithPath: file))
    try store.close()
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the health of store and lexicon; exit status 1 on a problem.")

  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var store: StoreOption

  func run() throws {
    let problems = CheckLexicon().run(try lexicon.folder()).filter { $0.severity == .error }
    for problem in problems { print(problem.description) }
    let store = try store.open()
    let health = try store.check()
    try store.close()
    for problem in health.problems { print(problem) }
    print(
      "store: \(health.entries) entries of \(health.days) days, schema \(health.schemaVersion), SQLite \(health.sqliteVersion)"
    )
    if !problems.isEmpty || !health.isSound { throw ExitCode.failure }
  }
}
