import Foundation

/// Collects the figures, prints each as it comes, and writes them as Markdown.
struct Report {
  private var head: [String] = []
  private var throughput: [String] = []
  private var notes: [String] = []
  private var growth: [String] = []

  static func digits(_ value: Double) -> String { String(format: value < 10 ? "%.2f" : "%.1f", value) }

  mutating func begin(root: URL, sample: Int, entries: Int, clauses: Int) {
    head = [
      "# Results",
      "",
      "Date: \(Date().formatted(.iso8601)).",
      "Machine: \(Self.machine), \(ProcessInfo.processInfo.activeProcessorCount) cores, load "
        + "\(Self.firstLine(of: "/proc/loadavg") ?? "?").",
      "Commit: \(Self.commit(of: root)).",
      "",
      "Entries a second of CPU time on one thread, the start of the program left out. Corpus: \(entries) entries",
      "of about 32 syllables, recombined from \(clauses) clauses of the sample day that normalising leaves as they",
      "are, hardly one twice; the sample day itself has \(sample) entries. \"memo\" is the yardstick of the project's goals, written anew in Swift",
      "(`MemoYardstick.swift`).",
    ]
    show(head.joined(separator: "\n"))
  }

  mutating func add(_ name: String, _ entries: Double, _ memo: Double) {
    let row = "| \(name) | \(Int(entries)) | \(String(format: "%.3f", entries / memo)) |"
    throughput.append(row)
    show(row)
  }

  mutating func note(_ name: String, _ value: String) {
    notes.append("| \(name) | \(value) |")
    show(notes.last!)
  }

  mutating func addGrowth(_ name: String, _ seconds: [Double]) {
    let cells = seconds.map(Self.digits).joined(separator: " | ")
    let ratio = seconds[1] > 0.01 ? Self.digits(seconds[2] / seconds[1]) : "-"
    growth.append("| \(name) | \(cells) | \(ratio) |")
    show(growth.last!)
  }

  private func show(_ text: String) {
    print(text)
    fflush(nil)
  }

  func write(to file: URL) throws {
    let text =
      head + ["", "| | entries a second | x memo |", "| --- | --- | --- |"] + throughput
      + ["", "| | |", "| --- | --- |"] + notes
      + [
        "", "Seconds for one text of size n, 2n, 4n; a step that is linear gives a ratio of 2.", "",
        "| text | n | 2n | 4n | 4n / 2n |", "| --- | --- | --- | --- | --- |",
      ] + growth
    try (text.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }

  private static var machine: String {
    let line = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
      .split(separator: "\n").first { $0.hasPrefix("model name") }
    return line.flatMap { $0.split(separator: ":").last }.map {
      $0.trimmingCharacters(in: .whitespaces)
    } ?? "unknown"
  }

  private static func firstLine(of file: String) -> String? {
    (try? String(contentsOfFile: file, encoding: .utf8))?.split(separator: "\n").first.map(String.init)
  }

  private static func commit(of root: URL) -> String {
    let git = Process()
    let pipe = Pipe()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "-C", root.path, "describe", "--always", "--dirty"]
    git.standardOutput = pipe
    guard (try? git.run()) != nil else { return "unknown" }
    git.waitUntilExit()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
