import HTTPTypes
import Hummingbird

extension Response {
  /// Sends the browser to a page of ours.
  static func seeOther(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address])
  }

  /// A file for the browser to save, never shown on our origin.
  ///
  /// - Parameter name: ASCII without quotation marks.
  static func download(_ bytes: [UInt8], type: String, name: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
