import Foundation

/// Measures the release binary and the yardsticks on the same files, prints a table, writes RESULTS.md.
@main
struct Benchmark {
  private let program: String
  private let root: URL
  private let entries: Int
  private let lines: Int
  private let scratch: URL
  private var report = Report()

  static func main() throws {
    var benchmark = try Benchmark(CommandLine.arguments)
    defer { try? FileManager.default.removeItem(at: benchmark.scratch) }
    try benchmark.run()
  }

  private init(_ arguments: [String]) throws {
    func value(_ name: String) -> String? {
      arguments.firstIndex(of: name).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
    }
    root = URL(fileURLWithPath: value("--root") ?? ".").standardizedFileURL
    program = URL(fileURLWithPath: value("--program") ?? ".build/release/vuongmac").standardizedFileURL.path
    entries = value("--entries").flatMap { Int($0) } ?? 100_000
    lines = value("--lines").flatMap { Int($0) } ?? 1_000_000
    scratch = FileManager.default.temporaryDirectory.appendingPathComponent("vuongmac-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  }

  private mutating func run() throws {
    let sample = try SampleDay(root: root)
    let clauses = try unchangedByNormalizing(RecombinedCorpus.clauses(of: sample))
    let corpus = RecombinedCorpus(clauses, count: entries, seed: 20_250_922)
    let phrases = PhraseLexicon(corpus, seed: 1)
    let lexicon = scratch.appendingPathComponent("lexicon", isDirectory: true)
    try phrases.write(to: lexicon)
    let sampleFile = try write(sample.jsonLines(), "sample.jsonl")
    let corpusFile = try write(corpus.jsonLines(), "corpus.jsonl")

    report.begin(root: root, sample: sample.entries.count, entries: entries, clauses: clauses.count)
    let start = try measureStart(lexicon: lexicon)
    let memo = try measureMemo(phrases, corpusFile)
    try measurePlainSwift(phrases, corpusFile, memo)
    let plain = try classify(corpusFile, ["--lexicon", lexicon.path], entries, start.plain)
    report.add("classify, the 2,000 phrases", plain, memo)
    let shipped = try classify(corpusFile, [], entries, start.shipped)
    report.add("classify, the shipped lexicon and all its rules", shipped, memo)
    let day = try classify(sampleFile, [], sample.entries.count, start.shipped)
    report.add("classify, the shipped lexicon, the sample day (texts repeat)", day, memo)
    try check(phrases, corpus, corpusFile, lexicon)
    try measureThreads(corpusFile)
    try measureMemory(sample)
    try measureGrowth()
    try report.write(to: root.appendingPathComponent("Benchmarks/RESULTS.md"))
  }

  /// Those of `clauses` that the program's normaliser leaves as they are.
  private func unchangedByNormalizing(_ clauses: [String]) throws -> [String] {
    struct Answer: Decodable { let text: String }
    let input = try write(JSONLines.encode(clauses.map { ("", $0, nil) }), "clauses.jsonl")
    _ = try ProgramRun(program, ["normalize"], input: input, output: output)
    let decoder = JSONDecoder()
    let answers = try Data(contentsOf: output).split(separator: 0x0A).map {
      try decoder.decode(Answer.self, from: $0).text
    }
    return zip(clauses, answers).filter { $0.utf8.elementsEqual($1.utf8) }.map(\.0)
  }

  private func write(_ bytes: [UInt8], _ name: String) throws -> URL {
    let file = scratch.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file
  }

  private var output: URL { scratch.appendingPathComponent("output.jsonl") }

  // MARK: - Throughput, by CPU time without the start

  private mutating func measureStart(lexicon: URL) throws -> (plain: Double, shipped: Double) {
    let empty = try write([], "empty.jsonl")
    let plain = try ProgramRun.best(
      program, ["classify", "--lexicon", lexicon.path], input: empty, output: output)
    let shipped = try ProgramRun.best(program, ["classify"], input: empty, output: output)
    report.note("Start with the shipped lexicon", "\(Report.digits(shipped.cpu)) s, \(Int(shipped.peak)) MB")
    return (plain.cpu, shipped.cpu)
  }

  private func classify(_ input: URL, _ options: [String], _ count: Int, _ start: Double) throws -> Double {
    let run = try ProgramRun.best(program, ["classify"] + options, input: input, output: output)
    return Double(count) / max(run.cpu - start, 0.001)
  }

  private mutating func measureMemo(_ phrases: PhraseLexicon, _ file: URL) throws -> Double {
    let input = Array(try Data(contentsOf: file)) + [UInt8](repeating: 0, count: 64)
    var best = Double.infinity
    for _ in 0..<3 {
      var yardstick = MemoYardstick(phrases)
      var answers: [UInt8] = []
      answers.reserveCapacity(input.count * 2)
      let cpu = ProgramRun.cpu {
        input.withUnsafeBufferPointer {
          yardstick.run(UnsafeBufferPointer(rebasing: $0.dropLast(64)), &answers)
        }
      }
      best = min(best, cpu)
    }
    report.add("yardstick \"memo\"", Double(entries) / best, Double(entries) / best)
    return Double(entries) / best
  }

  private mutating func measurePlainSwift(
    _ phrases: PhraseLexicon, _ file: URL, _ memo: Double
  ) throws {
    let lines = try Data(contentsOf: file).split(separator: 0x0A).prefix(100)
    let input = Data(lines.joined(separator: [0x0A]))
    let plain = PlainSwift(phrases)
    var count = 0
    let cpu = try ProgramRun.cpu { count = try plain.run(input) }
    report.add("plain Swift: String.contains over the phrases", Double(count) / cpu, memo)
  }

  // MARK: - Answers, threads, memory

  private mutating func check(
    _ phrases: PhraseLexicon, _ corpus: RecombinedCorpus, _ file: URL, _ lexicon: URL
  ) throws {
    _ = try ProgramRun(program, ["classify", "--lexicon", lexicon.path], input: file, output: output)
    let answers = try Data(contentsOf: output)
    let check = try AnswerCheck(phrases, texts: Array(corpus.texts.prefix(1000)), answers: answers)
    report.note(
      "Answers against the naive matcher",
      "\(check.checked) entries checked, \(check.wrong) differ; \(check.slips) hold a phrase with a typing slip, "
        + "which the naive matcher does not read")
  }

  private mutating func measureThreads(_ file: URL) throws {
    let one = try ProgramRun.best(program, ["classify"], input: file, output: output)
    let expected = try Data(contentsOf: output)
    let two = try (0..<3).map { _ in
      try ProgramRun(program, ["classify", "--threads", "2"], input: file, output: output)
    }.min { $0.wall < $1.wall }!
    let isSame = try Data(contentsOf: output) == expected
    report.note(
      "Two threads",
      "\(Report.digits(one.wall / two.wall)) x one (wall), output \(isSame ? "the same" : "DIFFERENT")")
  }

  private mutating func measureMemory(_ sample: SampleDay) throws {
    let block = sample.jsonLines()
    let file = scratch.appendingPathComponent("million.jsonl")
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    for _ in 0..<((lines + sample.entries.count - 1) / sample.entries.count) {
      try handle.write(contentsOf: block)
    }
    try handle.close()
    let run = try ProgramRun(program, ["classify"], input: file, output: URL(fileURLWithPath: "/dev/null"))
    report.note(
      "\(lines) lines of the sample day, over and over",
      "peak \(Int(run.peak)) MB, \(Report.digits(run.cpu)) s")
  }

  // MARK: - Growth

  private mutating func measureGrowth() throws {
    for growth in GrowthCase.all {
      let seconds = try [0, 1, 2, 4].map { size -> Double in
        let line = JSONLines.encode([("a", size == 0 ? "" : growth.text(size), nil)])
        let input = try write(line, "growth.jsonl")
        return try ProgramRun.best(program, ["classify"], input: input, output: output).cpu
      }
      report.addGrowth(growth.name, seconds.dropFirst().map { max($0 - seconds[0], 0) })
    }
  }
}
