/// One entry of a commune with the topics it was coded with and the words that decided them.
public struct CountedEntry: Hashable, Sendable {
  /// Words that decided a topic.
  public struct Mark: Hashable, Sendable {
    /// The code of the topic.
    public let topic: String
    /// Unicode scalars of `text` as it came, from the first deciding word to the last.
    public let range: Range<Int>
    /// What is lacking, wrong or asked for, in the form in which it is to be counted ("máy tính"); nil
    /// where the words name no thing of their own.
    public let object: String?

    public init(topic: String, range: Range<Int>, object: String? = nil) {
      self.topic = topic
      self.range = range
      self.object = object
    }
  }

  /// Code of the province.
  public let province: String
  /// Code of the commune: what is counted once however often it speaks.
  public let commune: String
  /// Name of the commune with its kind word, "phường Bình Đức".
  public let communeName: String
  /// The text exactly as it came.
  public let text: String
  /// Equal for entries that say the same word for word; the text itself unless the caller has folded it.
  public let copyKey: String
  /// Codes of its topics.
  public let topics: [String]
  public let marks: [Mark]

  public init(
    province: String, commune: String, communeName: String, text: String, copyKey: String? = nil,
    topics: [String], marks: [Mark] = []
  ) {
    self.province = province
    self.commune = commune
    self.communeName = communeName
    self.text = text
    self.copyKey = copyKey ?? text
    self.topics = topics
    self.marks = marks
  }
}
