import Foundation

/// Makes the synthetic sample day under Corpus/sample-day from the wordings in Corpus/wordings.
@main
struct SampleGenerator {
  static func main() {
    do {
      let options = try Options(arguments: Array(CommandLine.arguments.dropFirst()))
      if options.wantsHelp {
        print(Options.help)
        return
      }
      let library = try WordingLibrary(directory: options.corpus.appending(path: "wordings"))
      if let file = options.wordingsFile {
        try FlatWordings(library: library).write(to: file)
        print("\(file.path): \(library.wordings.count) wordings")
        return
      }
      let summary = try SampleDay(options: options, library: library).write()
      print(summary, terminator: "")
    } catch let error as UsageError {
      fail("\(error)\nTry --help.", status: 2)
    } catch {
      fail("\(error)", status: 1)
    }
  }

  private static func fail(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("SampleGenerator: \(message)\n".utf8))
    exit(status)
  }
}
