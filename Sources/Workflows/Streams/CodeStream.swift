import Coding
import Foundation

/// `classify`: codes JSON lines as they come; each answer stands at the place of its line.
public struct CodeStream: Sendable {
  private let lexicon: CompiledLexicon
  private let explaining: Bool
  private let threads: Int

  /// Fields of the answer; an input field of the same name gives way, so that no name stands twice.
  private static let ownFields: Set<String> = ["id", "text", "topics", "evidence", "rejected", "error"]
  /// Fewer lines than this are not worth a second thread.
  private static let linesForThread = 64

  public init(lexicon: CompiledLexicon, explaining: Bool = false, threads: Int = 1) {
    self.lexicon = lexicon
    self.explaining = explaining
    self.threads = max(1, threads)
  }

  /// - Throws: `StreamError`.
  public func run(_ stream: LineStream = LineStream()) throws -> LineStream.Summary {
    let workers = (0..<threads).map { _ in Worker(coder: Coder(lexicon), explaining: explaining) }
    return try stream.run { lines, output in
      let parts = min(workers.count, max(1, lines.count / Self.linesForThread))
      if parts == 1 { return workers[0].answer(lines[...], &output) }
      return Self.answer(lines, workers: Array(workers[..<parts]), &output)
    }
  }

  /// Gives each worker a run of lines and puts the answers together in order.
  private static func answer(
    _ lines: [UnsafeBufferPointer<UInt8>], workers: [Worker], _ output: inout [UInt8]
  ) -> Int {
    let size = (lines.count + workers.count - 1) / workers.count
    // Each worker touches only its own lines and its own result.
    nonisolated(unsafe) let lines = lines
    nonisolated(unsafe) let workers = workers
    DispatchQueue.concurrentPerform(iterations: workers.count) { number in
      let start = min(number * size, lines.count)
      workers[number].run(lines[start..<min(start + size, lines.count)])
    }
    var rejected = 0
    for worker in workers {
      output.append(contentsOf: worker.output)
      rejected += worker.rejected
    }
    return rejected
  }

  /// One thread's coder and buffers.
  private final class Worker {
    private let coder: Coder
    private let explaining: Bool
    private var memo = AnswerMemo()
    private(set) var output: [UInt8] = []
    private(set) var rejected = 0

    init(coder: Coder, explaining: Bool) {
      self.coder = coder
      self.explaining = explaining
    }

    func run(_ lines: ArraySlice<UnsafeBufferPointer<UInt8>>) {
      output.removeAll(keepingCapacity: true)
      rejected = answer(lines, &output)
    }

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
