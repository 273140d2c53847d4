import Foundation

/// One run of a program with standard input and output as files, and what it took.
struct ProgramRun {
  /// User and system time, in seconds.
  let cpu: Double
  let wall: Double
  /// The peak resident set, in MB.
  let peak: Double

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init(_ program: String, _ arguments: [String], input: URL, output: URL) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.path, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output.path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var strings: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for string in strings { free(string) } }
    strings.append(nil)
    var child = pid_t()
    let start = Self.now()
    guard posix_spawn(&child, program, &actions, nil, strings, environ) == 0 else {
      throw Failure(description: "cannot start \(program)")
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else {
      throw Failure(description: "\(program) \(arguments.joined(separator: " ")) ended with \(status)")
    }
    wall = Self.now() - start
    cpu = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peak = Double(usage.ru_maxrss) / 1024
  }

  /// The run with the least CPU time of `count`.
  static func best(
    of count: Int = 3, _ program: String, _ arguments: [String], input: URL, output: URL
  ) throws -> ProgramRun {
    try (0..<count).map { _ in try ProgramRun(program, arguments, input: input, output: output) }
      .min { $0.cpu < $1.cpu }!
  }

  /// CPU time of this process while `body` runs, in seconds.
  static func cpu(of body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
