import Foundation
import Synchronization

/// A running `vuongmac serve` on a store of its own.
///
/// What it holds is never changed after it was made; `Process` guards itself.
final class RunningProgram: @unchecked Sendable {
  let folder: URL
  let port: Int
  /// The sign-in link as the program printed it.
  let link: String
  private let process: Process
  private let log: URL

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program lies beside the test bundle.
  private static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("vuongmac")

  /// - Parameters:
  ///   - port: nil lets the system choose.
  ///   - arguments: further options of `serve`.
  ///   - mask: of the shell that starts it, "000".
  ///   - prepare: gets the folder before the program starts.
  init(
    port: Int? = nil, _ arguments: [String] = [], mask: String = "022",
    prepare: (URL) throws -> Void = { _ in }
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("workbench-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let spool = folder.appendingPathComponent("tmp")
    try FileManager.default.createDirectory(at: spool, withIntermediateDirectories: true)
    let lexicon = folder.appendingPathComponent("Lexicons")
    try FileManager.default.copyItem(at: Self.root.appendingPathComponent("Lexicons"), to: lexicon)
    log = folder.appendingPathComponent("log.txt")
    FileManager.default.createFile(atPath: log.path, contents: nil)
    process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      [
        "-c", "umask \(mask); exec \"$0\" \"$@\"", Self.program.path, "serve", "--port", "\(port ?? 0)",
        "--store", folder.appendingPathComponent("store.sqlite").path,
        "--lexicon",
        lexicon.path,
      ] + arguments
    var environment = ProcessInfo.processInfo.environment
    environment["VUONGMAC_HOME"] = Self.root.path
    environment["TMPDIR"] = spool.path + "/"
    process.environment = environment
    try prepare(folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    Self.endWithTheTests(process.processIdentifier)
    var line: [UInt8] = []
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
      line.append(byte)
    }
    link = String(decoding: line, as: UTF8.self)
    guard let port = port ?? link.split(separator: ":").last.flatMap({ Int($0.prefix(while: \.isNumber)) })
    else {
      throw ProgramError(log: (try? String(contentsOf: log, encoding: .utf8)) ?? "")
    }
    self.port = port
  }

  deinit {
    Self.running.withLock { $0?.removeAll { $0 == process.processIdentifier } }
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  private static let running = Mutex<[Int32]?>(nil)

  /// What a suite keeps for all its tests is never released: it ends with this process.
  private static func endWithTheTests(_ program: Int32) {
    running.withLock { running in
      if running == nil {
        running = []
        atexit { RunningProgram.running.withLock { $0?.forEach { kill($0, SIGTERM) } } }
      }
      running?.append(program)
    }
  }

  /// Everything it has written to standard error.
  var logText: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  var processID: Int32 { process.processIdentifier }

  /// Asks it to end, and gives its exit status.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Opens the link and gives the session's cookie.
  func signIn() throws -> String {
    let answer = try get(String(link[link.firstIndex(of: "?").map { link.index(before: $0) }!...]))
    guard let cookie = answer["set-cookie"]?.split(separator: ";").first else {
      throw ProgramError(log: "no cookie")
    }
    return String(cookie)
  }

  /// Runs a command of the program to its end.
  static func run(_ arguments: [String]) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  // MARK: - Requests

  func get(_ path: String, cookie: String? = nil, _ headers: [String: String] = [:]) throws -> HTTPAnswer {
    try HTTPAnswer.of(request("GET", path, cookie, headers, body: nil), port: port)
  }

  /// Sends a form with the token that the person's pages carry.
  func send(_ path: String, _ fields: [(String, String)], cookie: String) throws -> HTTPAnswer {
    let token = try get("/nop-tep", cookie: cookie).formToken
    return try post(path, [("ma-phien", token)] + fields, cookie: cookie)
  }

  /// Sends a form as a page of ours would.
  func post(
    _ path: String, _ fields: [(String, String)], cookie: String?, _ headers: [String: String] = [:]
  ) throws -> HTTPAnswer {
    let body = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
    var all = [
      "Origin": "http://127.0.0.1:\(port)", "Content-Type": "application/x-www-form-urlencoded",
    ]
    all.merge(headers) { $1 }
    return try HTTPAnswer.of(request("POST", path, cookie, all, body: Array(body.utf8)), port: port)
  }

  /// Sends a file up.
  func upload(_ name: String, _ contents: [UInt8], cookie: String) throws -> HTTPAnswer {
    let token = try get("/nop-tep", cookie: cookie).formToken
    return try upload(name, contents, token: token, headers: ["Cookie": cookie])
  }

  /// Sends a file up with the token of a page's form.
  func upload(
    _ name: String, _ contents: [UInt8], token: String, headers: [String: String]
  ) throws -> HTTPAnswer {
    let head =
      "--b0und\r\nContent-Disposition: form-data; name=\"ma-phien\"\r\n\r\n\(token)\r\n"
      + "--b0und\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"\(name)\"\r\n\r\n"
    let body = Array(head.utf8) + contents + Array("\r\n--b0und--\r\n".utf8)
    let own = [
      "Origin": "http://127.0.0.1:\(port)", "Content-Type": "multipart/form-data; boundary=b0und",
    ].merging(headers) { $1 }
    var answer = try HTTPAnswer.of(request("POST", "/nop-tep", nil, own, body: body), port: port)
    // What takes longer than a moment is waited for on a page of its own.
    while let page = answer["location"], page.hasPrefix("/nop-tep/viec/") {
      answer = try get(page, headers)
      if answer.status == 200 {
        usleep(100_000)
        answer = HTTPAnswer(status: 303, headers: [("location", page)], body: "")
      }
    }
    return answer
  }

  private func request(
    _ method: String, _ path: String, _ cookie: String?, _ headers: [String: String], body: [UInt8]?
  ) -> [UInt8] {
    var lines = ["\(method) \(path) HTTP/1.1"]
    var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
    all.merge(headers) { $1 }
    if let cookie { all["Cookie"] = cookie }
    if let body { all["Content-Length"] = "\(body.count)" }
    for (name, value) in all.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      lines.append("\(name): \(value)")
    }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (body ?? [])
  }

  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      byte >= 0x30 && byte < 0x3A || byte >= 0x61 && byte < 0x7B
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

struct ProgramError: Error {
  let log: String
}
