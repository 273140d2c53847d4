import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose next request has not begun within the limit, however lively its bytes drip: the idle
/// time alone lets a client keep a connection for ever by sending a letter now and then.
final class HeadDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let limit: TimeAmount
  /// Requests whose head has come and whose answer has not gone.
  private var unanswered = 0
  private var closing: Scheduled<Void>?

  init(limit: TimeAmount) {
    self.limit = limit
  }

  func handlerAdded(context: ChannelHandlerContext) { waitForHead(context) }

  func handlerRemoved(context: ChannelHandlerContext) { closing?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    closing?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head = unwrapInboundIn(data) {
      unanswered += 1
      closing?.cancel()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) {
      unanswered -= 1
      if unanswered <= 0 { waitForHead(context) }
    }
    context.write(data, promise: promise)
  }

  private func waitForHead(_ context: ChannelHandlerContext) {
    let channel = context.channel
    closing?.cancel()
    closing = context.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
  }
}
