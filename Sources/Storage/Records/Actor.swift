/// Who does something to the store, as the audit trail names them.
public struct Actor: Hashable, Sendable {
  /// How the name is known; a typed name is a note, not a proof.
  public enum Knowledge: String, Sendable {
    /// The operating system's user who ran the command.
    case commandLine = "cli"
    /// The holder of the workbench's sign-in link.
    case token
    /// A user that a trusted proxy has authenticated.
    case proxy
  }

  public let name: String
  public let knownBy: Knowledge

  public init(name: String, knownBy: Knowledge) {
    self.name = name
    self.knownBy = knownBy
  }
}
