import Synchronization

/// The link by which the person who started the program signs in, once.
final class SignInLink: Sendable {
  /// The name of the query field.
  static let field = "khoa"

  private let token: Mutex<RandomToken?>

  init(_ token: RandomToken) {
    self.token = Mutex(token)
  }

  /// Whether `candidate` is the token and has not been used; it is used up by that.
  func redeem(_ candidate: String) -> Bool {
    token.withLock { token in
      guard let expected = token, expected.matches(candidate) else { return false }
      token = nil
      return true
    }
  }
}
