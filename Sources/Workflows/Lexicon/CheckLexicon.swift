import Coding
import Foundation

/// `lexicon check`: everything that is wrong or doubtful in a lexicon's files.
public struct CheckLexicon: Sendable {
  /// What was found, by file and line.
  public struct Findings: Sendable {
    public var problems: [LexiconProblem]
    /// Terms that the corpus never has, and terms that always lie in a longer one of their list: too many,
    /// and too often right, to stand among the problems.
    public var deadTerms: [LexiconProblem] = []
    public var absorbedTerms: [LexiconProblem] = []
    /// How many terms and how many texts were looked at; 0 where no corpus was given.
    public var terms = 0
    public var texts = 0

    public var hasErrors: Bool { problems.contains { $0.severity == .error } }
  }

  public init() {}

  /// All errors and warnings. A lexicon that cannot be read gives its errors alone.
  public func run(_ directory: URL) -> [LexiconProblem] { run(directory, corpus: []).problems }

  /// The same, with the terms that `corpus` never has, or has only inside longer ones.
  public func run(_ directory: URL, corpus: [String]) -> Findings {
    do {
      let strays = Self.strayFiles(below: directory)
      var findings = run(try CompiledLexicon(Lexicon(directory: directory)), corpus: corpus)
      findings.problems = Self.sorted(findings.problems + strays)
      return findings
    } catch let error as LexiconError {
      return Findings(problems: Self.sorted(error.problems))
    } catch {
      return Findings(problems: [
        LexiconProblem(
          severity: .error, file: directory.path, line: 0, message: "\(error.localizedDescription)")
      ])
    }
  }

  /// All errors and warnings of files that need not lie in a folder.
  public func run(_ files: [LexiconFile]) -> [LexiconProblem] {
    do {
      return run(try CompiledLexicon(Lexicon(files: files))).problems
    } catch let error as LexiconError {
      return Self.sorted(error.problems)
    } catch {
      return [LexiconProblem(severity: .error, file: "", line: 0, message: "\(error)")]
    }
  }

  /// The problems of a lexicon that can be read.
  public func run(_ lexicon: CompiledLexicon, corpus: [String] = []) -> Findings {
    let problems = ExampleCheck(lexicon: lexicon).problems() + LexiconLint.warnings(in: lexicon)
    if corpus.isEmpty { return Findings(problems: Self.sorted(problems)) }
    let usage = TermUsage(of: lexicon, in: corpus)
    return Findings(
      problems: Self.sorted(problems + usage.shadowed), deadTerms: Self.sorted(usage.dead),
      absorbedTerms: Self.sorted(usage.absorbed), terms: usage.terms.count, texts: corpus.count)
  }

  /// Files that an editor meant for the lexicon and that are not read.
  private static func strayFiles(below directory: URL) -> [LexiconProblem] {
    let paths = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { path in
      let name = path.lowercased()
      return !path.hasSuffix(".yml") && (name.hasSuffix(".yml") || name.hasSuffix(".yaml"))
    }.map {
      LexiconProblem(
        severity: .warning, file: $0, line: 0, message: "tệp không được đọc; có phải đuôi \".yml\"?")
    }
  }

  private static func sorted(_ problems: [LexiconProblem]) -> [LexiconProblem] {
    problems.sorted { ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message) }
  }
}
