/// A secret of 256 random bits, in base64url.
struct RandomToken: Hashable, Sendable {
  let text: String

  init() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    // 43 characters of 6 bits each.
    for _ in 0..<43 { scalars.append(alphabet[Int(random.next() & 63)]) }
    text = String(scalars)
  }

  /// Whether `candidate` is this token; the time it takes does not tell how much of it is right.
  func matches(_ candidate: String) -> Bool {
    let own = Array(text.utf8)
    let other = Array(candidate.utf8)
    guard own.count == other.count else { return false }
    return zip(own, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
