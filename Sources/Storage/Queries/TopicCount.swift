import Submissions

/// In how many communes of a province a topic was named.
public struct TopicCount: Hashable, Sendable {
  public let province: Province.Code
  public let topic: String
  /// Distinct communes with an entry of the day, kind and body that is coded with the topic.
  public let communes: Int

  public init(province: Province.Code, topic: String, communes: Int) {
    self.province = province
    self.topic = topic
    self.communes = communes
  }
}
