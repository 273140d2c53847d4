/// In how many distinct communes of a province a topic was named.
public struct CommuneCount: Hashable, Sendable {
  /// Code of the province.
  public let province: String
  /// Code of the topic.
  public let topic: String
  public let communes: Int

  public init(province: String, topic: String, communes: Int) {
    self.province = province
    self.topic = topic
    self.communes = communes
  }
}
