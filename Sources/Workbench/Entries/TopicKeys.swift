import Coding
import Submissions

/// The topics with the keys that choose them: digits first, then letters that no other act uses.
enum TopicKeys {
  /// "n" is next, "s" saves, "m" confirms the machine, "z" undoes, "g" goes to the note.
  private static let keys = Array("1234567890qwertyuiopadfhjklxcvb").map(String.init)

  static func groups(
    _ places: Places, kind: EntryKind, chosen: Set<String>, byMachine: Set<String>
  ) -> [EntryPage.TopicGroup] {
    let alone = Set(places.lexicon.outside.map(\.code))
    var boxes: [(category: String, box: EntryPage.TopicBox)] = []
    for (number, topic) in places.topics.enumerated() {
      boxes.append(
        (
          topic.category,
          EntryPage.TopicBox(
            code: topic.code, name: places.topic(topic.code, kind),
            key: number < keys.count ? keys[number] : "", isChosen: chosen.contains(topic.code),
            isByMachine: byMachine.contains(topic.code), isAlone: alone.contains(topic.code))
        ))
    }
    var groups = places.lexicon.categories.map { category in
      EntryPage.TopicGroup(
        name: category.name,
        boxes: boxes.filter { $0.category == category.code && !$0.box.isAlone }.map(\.box))
    }
    groups.append(EntryPage.TopicGroup(name: "Đứng một mình", boxes: boxes.map(\.box).filter(\.isAlone)))
    return groups.filter { !$0.boxes.isEmpty }
  }

  /// The topics of a form.
  ///
  /// - Throws: ``PageError`` (422) where there is none, one is unknown, or one that stands alone does not.
  static func chosen(_ codes: [String], _ places: Places) throws(PageError) -> Set<String> {
    let topics = Set(codes)
    guard !topics.isEmpty else {
      throw PageError(.unprocessableContent, "Hãy chọn ít nhất một chủ đề.")
    }
    guard topics.isSubset(of: places.topics.map(\.code)) else {
      throw PageError(.unprocessableContent, "Có chủ đề không thuộc từ điển.")
    }
    if topics.count > 1, !topics.isDisjoint(with: places.lexicon.outside.map(\.code)) {
      throw PageError(
        .unprocessableContent, "“Không có” và “Khác” phải đứng một mình, không đi cùng chủ đề khác.")
    }
    return topics
  }
}
