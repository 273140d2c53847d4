import Coding
import Foundation

/// `lexicon check`: everything that is wrong or doubtful in a lexicon's files.
public struct CheckLexicon: Sendable {
  public init() {}

  /// All errors and warnings, by file and line. A lexicon that cannot be read gives its errors alone.
  public func run(_ directory: URL) -> [LexiconProblem] {
    do {
      return run(try CompiledLexicon(Lexicon(directory: directory)))
    } catch let error as LexiconError {
      return Self.sorted(error.problems)
    } catch {
      return [
        LexiconProblem(
          severity: .error, file: directory.path, line: 0, message: "\(error.localizedDescription)")
      ]
    }
  }

  /// All errors and warnings of files that need not lie in a folder.
  public func run(_ files: [LexiconFile]) -> [LexiconProblem] {
    do {
      return run(try CompiledLexicon(Lexicon(files: files)))
    } catch let error as LexiconError {
      return Self.sorted(error.problems)
    } catch {
      return [LexiconProblem(severity: .error, file: "", line: 0, message: "\(error)")]
    }
  }

  /// The problems of a lexicon that can be read.
  public func run(_ lexicon: CompiledLexicon) -> [LexiconProblem] {
    Self.sorted(examples(of: lexicon) + LexiconLint.warnings(in: lexicon.lexicon))
  }

  /// Rules without examples, and examples that fail.
  private func examples(of lexicon: CompiledLexicon) -> [LexiconProblem] {
    let coder = Coder(lexicon)
    return lexicon.lexicon.rules.flatMap { rule -> [LexiconProblem] in
      if !rule.examples.contains(where: \.isPositive) {
        return [
          LexiconProblem(
            severity: .warning, file: rule.file, line: rule.line,
            message: "quy tắc \"\(rule.id)\" chưa có câu ví dụ \"dung\"")
        ]
      }
      return rule.examples.compactMap { example in
        let context = EntryContext(kind: rule.kinds.first, body: rule.bodies.first)
        let topics = coder.code(example.text, in: context).topics
        if topics.contains(rule.topic) == example.isPositive { return nil }
        return LexiconProblem(
          severity: .error, file: rule.file, line: example.line,
          message: example.isPositive
            ? "câu \"\(example.text)\" phải được mã \(rule.topic), nhưng được mã \(topics.joined(separator: ", "))"
            : "câu \"\(example.text)\" không được mã \(rule.topic), nhưng đã bị mã như vậy")
      }
    }
  }

  private static func sorted(_ problems: [LexiconProblem]) -> [LexiconProblem] {
    problems.sorted { ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message) }
  }
}
