/// A commune, ward or special zone.
public struct Commune: Hashable, Sendable {
  /// The official five-digit code, "30292".
  public struct Code: Hashable, Sendable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public enum Kind: String, Sendable { case commune = "xã", ward = "phường", specialZone = "đặc khu" }

  public let code: Code
  public let province: Province.Code
  /// Name without kind word, "Bình Đức".
  public let name: String
  public let kind: Kind
}
