import CZlib

/// Inflates one raw deflate stream, 64 KB at a time.
struct Inflater {
  /// False where `onPiece` ended it.
  func inflate(
    _ nextInput: () throws -> [UInt8], onPiece: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) throws -> Bool {
    // zlib keeps the stream's address.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    guard czlib_inflate_init_raw(stream) == Z_OK else { throw IntakeError.damagedWorkbook("giải nén") }
    defer { inflateEnd(stream) }
    let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { output.deallocate() }
    while true {
      var input = try nextInput()
      // No more input, and the stream has not ended.
      if input.isEmpty { throw IntakeError.damagedWorkbook("tệp bị cắt cụt") }
      let outcome = try input.withUnsafeMutableBufferPointer { input in
        try drain(stream, input: input, output: output, onPiece: onPiece)
      }
      switch outcome {
      case .needsInput: continue
      case .ended: return true
      case .stopped: return false
      }
    }
  }

  private enum Outcome { case needsInput, ended, stopped }

  private func drain(
    _ stream: UnsafeMutablePointer<z_stream>, input: UnsafeMutableBufferPointer<UInt8>,
    output: UnsafeMutableBufferPointer<UInt8>, onPiece: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) throws -> Outcome {
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(input.count)
    repeat {
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(output.count)
      let status = CZlib.inflate(stream, Z_NO_FLUSH)
      // Z_BUF_ERROR: all input is used up.
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
        throw IntakeError.damagedWorkbook("giải nén")
      }
      let length = output.count - Int(stream.pointee.avail_out)
      if length > 0, try !onPiece(UnsafeBufferPointer(rebasing: output[..<length])) { return .stopped }
      if status == Z_STREAM_END { return .ended }
    } while stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0
    return .needsInput
  }
}
