import Coding
import Foundation
import Submissions
import Synchronization

/// Codes many entries at once, on all cores. A day repeats itself ("Không có vướng mắc", copies from commune
/// to commune): what was coded once is remembered.
final class ParallelCoder {
  /// Texts that a thread takes at a time: enough that threads seldom meet, few enough that none is left alone
  /// with the last ones.
  private static let portion = 32

  /// One for each thread.
  private let coders: [Coder]
  private let explaining: Explanation
  private var answers: [Coding] = []
  /// Where the answer to a question stands.
  private var places: [Question: Int] = [:]

  init(
    _ lexicon: CompiledLexicon, explaining: Explanation,
    threads: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    self.explaining = explaining
    coders = (0..<max(1, threads)).map { _ in Coder(lexicon) }
  }

  /// The codings of `submissions`, in their order.
  func code(_ submissions: [Submission]) -> [Coding] {
    var new: [Question] = []
    let wanted = submissions.map { submission in
      let question = Question(submission)
      if let place = places[question] { return place }
      let place = answers.count + new.count
      places[question] = place
      new.append(question)
      return place
    }
    answers += codings(of: new)
    return wanted.map { answers[$0] }
  }

  private func codings(of questions: [Question]) -> [Coding] {
    let next = Atomic(0)
    let explaining = explaining
    return [Coding](unsafeUninitializedCapacity: questions.count) { buffer, count in
      // Each thread has a coder of its own and writes only the places that it took.
      nonisolated(unsafe) let start = buffer.baseAddress
      nonisolated(unsafe) let coders = coders
      DispatchQueue.concurrentPerform(iterations: coders.count) { thread in
        while true {
          let first = next.add(Self.portion, ordering: .relaxed).oldValue
          if first >= questions.count { return }
          for place in first..<min(first + Self.portion, questions.count) {
            let question = questions[place]
            (start! + place).initialize(
              to: coders[thread].code(question.text, in: question.context, explaining: explaining))
          }
        }
      }
      count = questions.count
    }
  }

  /// All that a coding depends on beside the lexicon. Texts are compared byte by byte: to `String` two spellings
  /// of one letter are equal, but evidence counts their scalars.
  private struct Question: Hashable {
    let text: String
    let kind: EntryKind
    let body: Body

    init(_ submission: Submission) {
      var text = submission.text
      text.makeContiguousUTF8()
      self.text = text
      kind = submission.kind
      body = submission.body
    }

    var context: EntryContext { EntryContext(kind: kind.rawValue, body: body.rawValue) }

    static func == (left: Question, right: Question) -> Bool {
      left.kind == right.kind && left.body == right.body && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(body)
      text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }
}
