/// Finds where "và" joins two statements rather than two things: "thiếu máy tính *và* mạng yếu".
///
/// Each side must be a phrase that says a topic, or name a thing and say by a cue of its own that it is bad or asked for;
/// the right side must begin with its cue, or with its thing and a bad cue behind it ("nguồn lực và năng lực
/// *triển khai*" is one list). Such a joint parts segments as a comma does.
struct ClauseJoints {
  let lexicon: CompiledLexicon
  let sequences: SequenceTable
  let tokens: [Token]

  /// How many mentions behind a conjunction are looked at.
  private static let reach = 12
  /// Tokens that may stand between a conjunction and the statement it opens.
  private static let lead = 2

  /// The tokens behind which a statement begins, in order; `mentions` know their segments.
  func starts(in mentions: [Mention]) -> [Int] {
    var starts: [Int] = []
    var left = Side()
    for index in mentions.indices {
      let mention = mentions[index]
      if mention.segment != left.segment { left = Side(segment: mention.segment) }
      if mention.roles.contains(.conjunction), left.isStatement,
        opensStatement(behind: index, left, in: mentions)
      {
        starts.append(mention.start)
        left = Side(segment: mention.segment)
      } else {
        left.add(
          mention, speaks: speaks(mention, .bad, .ask), isPhrase: isSpeakingPhrase(mention),
          isTask: isTask(mention))
      }
    }
    return starts
  }

  /// What one side of a conjunction holds.
  private struct Side {
    var segment = -1
    private var hasThing = false
    private var speaks = false
    private var lastSpeaks = false
    private var hasPhrase = false
    private var hasTask = false

    init(segment: Int = -1) { self.segment = segment }

    var isStatement: Bool { isComplete || hasTask }
    /// Whether it says how something is, and not only what is to be done.
    var isComplete: Bool { hasThing && speaks || hasPhrase }
    /// Whether it ends with what it says, so that no list of things goes on behind it: "mạng *yếu* và ...".
    var isClosed: Bool { lastSpeaks }

    mutating func add(_ mention: Mention, speaks: Bool, isPhrase: Bool, isTask: Bool) {
      hasPhrase = hasPhrase || isPhrase
      hasTask = hasTask || isTask
      let isThing = !mention.roles.isDisjoint(with: .things)
      hasThing = hasThing || isThing
      self.speaks = self.speaks || speaks
      if isThing || speaks { lastSpeaks = speaks }
    }
  }

  /// Behind a closed left side several things, listed with commas and conjunctions, may open the right one ("mạng yếu và
  /// *máy tính, máy in* cũ"); behind a mere task only a cue of asking or lack ("tập huấn và *cần cấp* máy").
  private func opensStatement(behind joint: Int, _ left: Side, in mentions: [Mention]) -> Bool {
    let conjunction = mentions[joint]
    /// Whether a thing opens the right side; nil before anything does.
    var beginsWithThing: Bool?
    for mention in mentions[(joint + 1)...].prefix(Self.reach) {
      let isOneList = mention.segment == conjunction.segment && !mention.roles.contains(.conjunction)
      if !isOneList, !left.isClosed || beginsWithThing != true || mention.clause != conjunction.clause {
        break
      }
      if mention.start < conjunction.end { continue }
      if mention.roles == .phrase {
        let opens = beginsWithThing == nil && mention.start - conjunction.end <= Self.lead
        if opens, isSpeakingPhrase(mention) { return true }
        continue
      }
      let isThing = !mention.roles.isDisjoint(with: .things)
      switch beginsWithThing {
      case nil:
        guard mention.start - conjunction.end <= Self.lead else { return false }
        if isThing {
          guard left.isComplete else { return false }
          beginsWithThing = true
        } else if speaks(mention, .bad, .ask) {
          beginsWithThing = false
        }
      case true: if speaks(mention, .bad) { return true }
      case false: if isThing { return true }
      }
    }
    return false
  }

  /// Whether a mention names a task that other words say the content of, as training does.
  private func isTask(_ mention: Mention) -> Bool {
    mention.roles.contains(.object)
      && sequences[mention.sequence].directLists.contains { lexicon.lists[$0].governs != nil }
  }

  private func isSpeakingPhrase(_ mention: Mention) -> Bool {
    mention.roles == .phrase && mention.lists.intersects(lexicon.speakingPhrases)
  }

  /// Whether a mention is a negator or a cue of one of these polarities.
  private func speaks(_ mention: Mention, _ polarities: TermList.Polarity...) -> Bool {
    if mention.roles.contains(.negator) { return true }
    guard mention.roles.contains(.cue) else { return false }
    return sequences[mention.sequence].cueLists.contains { polarities.contains($0.polarity) }
  }
}
