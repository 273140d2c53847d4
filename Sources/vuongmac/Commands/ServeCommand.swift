#if WORKBENCH
  import ArgumentParser
  import Foundation
  import Storage
  import Workbench
  import Workflows

  struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "serve",
      abstract: "Serve the workbench to a browser on this machine.",
      discussion: """
        Prints the address with a sign-in link that can be opened once.
        Another address than this machine's own is refused unless a proxy stands in front that authenticates
        people; it must overwrite the header and be the only one that reaches the port.

        Example: vuongmac serve --store out/vuongmac.sqlite --port 8080
        """)

    @OptionGroup var store: StoreOption
    @Option(help: "The port; 0 lets the system choose.")
    var port = 0
    @OptionGroup var lexicon: LexiconOption
    @Option(help: "The address to listen on.")
    var address = "127.0.0.1"
    @Option(help: "Header in which the proxy in front names the user.")
    var behindProxy: String?
    @Option(help: "Address of the proxy; may be given several times.")
    var trustedPeer: [String] = []
    @Option(help: "Host under which browsers reach the proxy.")
    var publicHost: String?
    @Option(help: "File of users behind the proxy: a line is a name and xem, ma-hoa, bien-tap or quan-tri.")
    var users: String?
    @Flag(help: "Refuse people whom the file of users does not name; else they may look.")
    var refuseUnknown = false

    func validate() throws {
      if !(0...65535).contains(port) { throw ValidationError("--port must be between 0 and 65535") }
      if behindProxy == nil {
        if !["127.0.0.1", "::1", "localhost"].contains(address) {
          throw ValidationError("--address beyond this machine needs --behind-proxy")
        }
        if !trustedPeer.isEmpty || publicHost != nil || users != nil || refuseUnknown {
          throw ValidationError(
            "--trusted-peer, --public-host, --users and --refuse-unknown need --behind-proxy")
        }
      } else if trustedPeer.isEmpty || publicHost == nil || users == nil {
        throw ValidationError("--behind-proxy needs --trusted-peer, --public-host and --users")
      }
    }

    func run() throws {
      // Nobody else reads what the server writes, whatever the shell's mask.
      umask(0o077)
      var options = WorkbenchOptions(
        port: port, lexicon: lexicon.lexicon.map { URL(fileURLWithPath: $0, isDirectory: true) },
        owner: NSUserName())
      options.address = address
      if let behindProxy, let publicHost, let users {
        options.proxy = try WorkbenchOptions.Proxy(
          header: behindProxy, peers: trustedPeer, publicHost: publicHost,
          users: URL(fileURLWithPath: users), refusesUnknown: refuseUnknown)
      }
      let store = try store.open()
      let workbench = try Workbench(options, store: store, files: ProjectFiles())
      let outcome = ServeOutcome()
      Task.detached {
        do {
          try await workbench.run { address in
            FileHandle.standardOutput.write(Data("\(address)\n".utf8))
          }
          outcome.finish(nil)
        } catch {
          outcome.finish(error)
        }
      }
      try outcome.wait()
      try store.close()
    }
  }

  /// Lets the command wait for the server.
  private final class ServeOutcome: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var error: (any Error)?

    /// Called once, before ``wait()`` returns.
    func finish(_ error: (any Error)?) {
      self.error = error
      done.signal()
    }

    func wait() throws {
      done.wait()
      if let error { throw error }
    }
  }
#endif
