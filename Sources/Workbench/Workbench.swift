import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Storage
import Workflows

/// The workbench: pages for analysts, editors and writers, served to a browser.
///
///     let workbench = try Workbench(options, store: store, files: files)
///     try await workbench.run { print($0) }
public struct Workbench: Sendable {
  private let options: WorkbenchOptions
  private let access: Access
  private let origins: Origins
  private let token = RandomToken()
  private let desk: Desk
  private let pages: Pages
  private let port: BoundPort

  /// - Throws: what is wrong with lexicon, definitions or templates.
  public init(_ options: WorkbenchOptions, store: Store, files: ProjectFiles) throws {
    self.options = options
    let port = BoundPort()
    self.port = port
    origins = Origins(publicHost: options.proxy?.publicHost)
    access = Access(
      owner: User(actor: Actor(name: options.owner, knownBy: .token), role: .administrator),
      link: SignInLink(token), sessions: SessionStore(), cookieName: { "vuongmac_\(port.number)" },
      proxy: options.proxy?.trusted)
    desk = try Desk(store: store, files: files, lexiconFolder: options.lexicon ?? files.lexicon)
    pages = try Pages()
  }

  // MARK: - API

  /// Serves until the process is told to stop (SIGTERM, SIGINT).
  ///
  /// - Parameter onReady: gets the address with the sign-in link as soon as the program listens.
  public func run(onReady: @escaping @Sendable (String) -> Void) async throws {
    var logger = Logger(label: "vuongmac.serve")
    logger.logLevel = .error
    let application = Application(
      router: router(),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [
            SecurityHeaders(), HeadDeadline(limit: .seconds(options.idleSeconds)),
          ],
          idleTimeout: .seconds(options.idleSeconds),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
      configuration: .init(
        address: .hostname(options.address, port: options.port),
        availableConnectionsDelegate: MaximumAvailableConnections(options.connectionLimit)),
      onServerRunning: { channel in
        let number = channel.localAddress?.port ?? options.port
        port.set(number)
        origins.listen(onPort: number)
        onReady(signInAddress(port: number))
      },
      logger: logger)
    try await application.runService()
    desk.close()
  }

  /// The routes with everything that stands before them.
  func router() -> Router<WorkbenchContext> {
    let router = Router(context: WorkbenchContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: ErrorPages(pages: pages))
    router.add(middleware: HostCheck(origins: origins))
    router.add(middleware: OriginCheck(origins: origins))
    router.add(middleware: SessionCheck(access: access, store: desk.store))
    HomeController(desk: desk, pages: pages, access: access).addRoutes(to: router)
    IntakeController(desk: desk, pages: pages).addRoutes(to: router)
    QueueController(desk: desk, pages: pages).addRoutes(to: router)
    EntryController(desk: desk, pages: pages).addRoutes(to: router)
    BulkController(desk: desk, pages: pages).addRoutes(to: router)
    DayController(desk: desk, pages: pages).addRoutes(to: router)
    DownloadController(desk: desk).addRoutes(to: router)
    TrendController(desk: desk, pages: pages).addRoutes(to: router)
    LexiconController(desk: desk, pages: pages).addRoutes(to: router)
    LexiconFileController(desk: desk, pages: pages).addRoutes(to: router)
    ResidualController(desk: desk, pages: pages).addRoutes(to: router)
    DraftController(desk: desk, pages: pages).addRoutes(to: router)
    return router
  }

  private func signInAddress(port: Int) -> String {
    if let proxy = options.proxy { return "https://\(proxy.publicHost)/" }
    return "http://127.0.0.1:\(port)/?\(SignInLink.field)=\(token.text)"
  }
}
