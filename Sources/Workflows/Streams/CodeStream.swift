import Coding
import Foundation
import Synchronization

/// `classify`: codes JSON lines as they come; each answer stands at the place of its line.
public struct CodeStream: Sendable {
  private let lexicon: CompiledLexicon
  private let explaining: Bool
  private let threads: Int

  /// Fields of the answer; an input field of the same name gives way, so that no name stands twice.
  private static let ownFields: Set<String> = ["id", "text", "topics", "evidence", "rejected", "error"]
  /// How many lines a thread takes at a time.
  private static let linesAtATime = 64

  public init(lexicon: CompiledLexicon, explaining: Bool = false, threads: Int = 1) {
    self.lexicon = lexicon
    self.explaining = explaining
    self.threads = max(1, threads)
  }

  /// - Throws: `StreamError`.
  public func run(_ stream: LineStream = LineStream()) throws -> LineStream.Summary {
    let workers = (0..<threads).map { Worker(lexicon, isFirst: $0 == 0, explaining: explaining) }
    return try stream.run { lines, output in
      let runs = (lines.count + Self.linesAtATime - 1) / Self.linesAtATime
      if workers.count == 1 || runs == 1 { return workers[0].answer(lines[...], &output) }
      return Self.answer(lines, workers: Array(workers.prefix(runs)), &output)
    }
  }

  /// Lets each worker take the next run of lines until there are none, and puts the answers together in order.
  private static func answer(
    _ lines: [UnsafeBufferPointer<UInt8>], workers: [Worker], _ output: inout [UInt8]
  ) -> Int {
    let next = Atomic(0)
    // Each worker touches only the lines that it takes and its own answers.
    nonisolated(unsafe) let lines = lines
    nonisolated(unsafe) let workers = workers
    DispatchQueue.concurrentPerform(iterations: workers.count) { number in
      workers[number].begin()
      while true {
        let run = next.wrappingAdd(1, ordering: .relaxed).oldValue
        let start = run * linesAtATime
        if start >= lines.count { break }
        workers[number].answer(run: run, lines[start..<min(start + linesAtATime, lines.count)])
      }
    }
    let runs = workers.flatMap { worker in worker.runs.map { (number: $0.number, worker, $0.bytes) } }
      .sorted { $0.number < $1.number }
    for (_, worker, bytes) in runs { output.append(contentsOf: worker.output[bytes]) }
    return workers.reduce(0) { $0 + $1.rejected }
  }

  /// One thread's coder and buffers.
  private final class Worker {
    private let lexicon: CompiledLexicon
    private let isFirst: Bool
    private let explaining: Bool
    private lazy var coder = Coder(isFirst ? lexicon : lexicon.copy())
    private var memo = AnswerMemo()
    /// The answers to the lines of `runs`.
    private(set) var output: [UInt8] = []
    /// The runs of lines that were answered since `begin`, and where their answers stand.
    private(set) var runs: [(number: Int, bytes: Range<Int>)] = []
    private(set) var rejected = 0

    /// - Parameter isFirst: whether it may use `lexicon` itself. Counting references to the same objects on two
    ///   threads took more time than the second thread gave; the others work with copies.
    init(_ lexicon: CompiledLexicon, isFirst: Bool, explaining: Bool) {
      self.lexicon = lexicon
      self.isFirst = isFirst
      self.explaining = explaining
    }

    func begin() {
      output.removeAll(keepingCapacity: true)
      runs.removeAll(keepingCapacity: true)
      rejected = 0
    }

    func answer(run number: Int, _ lines: ArraySlice<UnsafeBufferPointer<UInt8>>) {
      let start = output.count
      rejected += answer(lines, &output)
      runs.append((number, start..<output.count))
    }

    /// Appends the answers to `lines`; returns how many are errors.
    func answer(_ lines: ArraySlice<UnsafeBufferPointer<UInt8>>, _ output: inout [UInt8]) -> Int {
      var rejected = 0
      for line in lines where !answer(line, &output) { rejected += 1 }
      return rejected
    }

    /// Appends the answer to one line; false where it is an error.
    private func answer(_ line: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]) -> Bool {
      let start = output.count
      do {
        let entry = try EntryLine(line)
        output.append("{\"id\":")
        JSONString.append(entry.id, to: &output)
        try appendCoding(of: entry, to: &output)
        for field in entry.fields where !CodeStream.ownFields.contains(field.name) {
          output.append(UInt8(ascii: ","))
          output.append(contentsOf: line[field.nameBytes])
          output.append(UInt8(ascii: ":"))
          output.append(contentsOf: line[field.valueBytes])
        }
        output.append("}\n")
        return true
      } catch {
        output.removeSubrange(start...)
        (error as? EntryLine.Rejection ?? EntryLine.Rejection(id: nil, message: "\(error)")).append(
          to: &output)
        return false
      }
    }

    private func appendCoding(of entry: EntryLine, to output: inout [UInt8]) throws {
      let key = AnswerMemo.Key(text: entry.rawText, context: entry.contextNumber)
      if memo.append(answerTo: key, to: &output) { return }
      let coding = coder.code(
        try entry.text(), in: entry.context, explaining: explaining ? .derivations : .nothing)
      let start = output.count
      CodingJSON.append(coding, explaining: explaining, to: &output)
      memo.insert(output[start...], for: key)
    }
  }
}
