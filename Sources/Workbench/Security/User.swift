import Storage

/// Who sits at the browser.
struct User: Hashable, Sendable {
  let actor: Actor
  let role: Role

  var name: String { actor.name }

  /// Called by every act that changes something, whatever page it came from.
  /// - Throws: ``PageError`` (403) where the role does not reach that far.
  func require(_ role: Role) throws(PageError) {
    if self.role < role { throw PageError.roleTooLow(needed: role) }
  }
}
