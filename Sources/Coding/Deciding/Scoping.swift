/// Applies negation, denial, purpose, government and headings to the mentions of a text.
struct Scoping {
  let lexicon: CompiledLexicon
  let sequences: SequenceTable
  let tokens: [Token]

  /// How many syllables may stand between "không"/"đã" and what it turns.
  private static let turnReach = 3

  func apply(to mentions: inout [Mention]) {
    turnCues(&mentions)
    deny(&mentions)
    coverHeadings(&mentions)
    coverPurposes(&mentions)
    markModifiers(&mentions)
    govern(&mentions)
    resolvePast(&mentions)
  }

  // MARK: - Negation

  private func turnCues(_ mentions: inout [Mention]) {
    for index in mentions.indices where !mentions[index].roles.isDisjoint(with: [.cue, .trouble]) {
      guard
        let turner = turner(before: index, in: mentions) ?? doneAfter(index, in: mentions)
          ?? sharedNegator(index, in: mentions)
      else { continue }
      mentions[index].turnedBy = turner
    }
  }

  /// The negator or "đã" directly in front of mention `index`, looking through adverbs only.
  private func turner(before index: Int, in mentions: [Mention]) -> Int? {
    let mention = mentions[index]
    for other in stride(from: index - 1, through: 0, by: -1) {
      let candidate = mentions[other]
      if candidate.segment != mention.segment { return nil }
      if candidate.end > mention.start { continue }
      if mention.start - candidate.end > Self.turnReach { return nil }
      if candidate.roles.contains(.negator) { return other }
      if candidate.roles.contains(.done) {
        // "chưa được kích hoạt" is negated, "đề nghị được nâng cấp" is asked for: "được" says no more.
        if let negator = negator(directlyBefore: other, in: mentions) { return negator }
        return mentions.isWished(at: other, by: lexicon.askingCues) ? nil : other
      }
      let looksThrough = candidate.roles.isSubset(of: [.filler, .preposition, .phrase])
      if !looksThrough { return nil }
    }
    return nil
  }

  /// "chưa thống nhất, *kịp thời*": praise listed behind negated praise is negated, too.
  private func sharedNegator(_ index: Int, in mentions: [Mention]) -> Int? {
    let cue = mentions[index]
    guard tokens[cue.start].border == .soft, isPraise(cue),
      let previous = mentions.near(before: index).first(where: {
        mentions[$0].end == cue.start && isPraise(mentions[$0])
      }),
      let turner = mentions[previous].turnedBy, mentions[turner].roles.contains(.negator)
    else { return nil }
    return turner
  }

  private func isPraise(_ mention: Mention) -> Bool {
    sequences[mention.sequence].directLists.contains {
      lexicon.lists[$0].role == .cue && lexicon.lists[$0].polarity == .good
    }
  }

  /// The "rồi" or "xong" behind an asking cue and its things: "lắp camera *rồi*".
  private func doneAfter(_ index: Int, in mentions: [Mention]) -> Int? {
    let cue = mentions[index]
    guard cue.lists.intersects(lexicon.askingCues) else { return nil }
    var end = cue.end
    for other in mentions.indices[(index + 1)...] where mentions[other].start >= end {
      let mention = mentions[other]
      if mention.segment != cue.segment || mention.start - end > 1 { return nil }
      if mention.roles.contains(.doneAfter) { return other }
      let looksThrough = !mention.roles.isDisjoint(with: [.object, .holder, .filler, .preposition])
      if !looksThrough { return nil }
      end = mention.end
    }
    return nil
  }

  /// The negator that ends where mention `index` starts.
  private func negator(directlyBefore index: Int, in mentions: [Mention]) -> Int? {
    mentions.near(before: index).first {
      mentions[$0].end == mentions[index].start && mentions[$0].segment == mentions[index].segment
        && mentions[$0].roles.contains(.negator)
    }
  }

  // MARK: - Denial

  /// "không có vướng mắc (về máy móc)": the trouble is denied, and with it all that follows.
  private func deny(_ mentions: inout [Mention]) {
    for index in mentions.indices {
      let mention = mentions[index]
      let denies: Bool
      if mention.roles.contains(.denial) {
        denies = true
      } else if mention.roles.contains(.trouble), mention.suppression == nil,
        let denier = denier(of: index, in: mentions)
      {
        denies = true
        mentions[denier].isDenied = true
      } else {
        denies = false
      }
      guard denies else { continue }
      mentions[index].roles.insert(.denial)
      mentions[index].isDenied = true
      denyWhatFollows(index, in: &mentions)
    }
  }

  /// The rest of the clause, as far as it only lists what there is no trouble with.
  private func denyWhatFollows(_ denial: Int, in mentions: inout [Mention]) {
    let mention = mentions[denial]
    var segment = mention.segment
    for other in mentions.indices
    where other != denial && mentions[other].clause == mention.clause
      && mentions[other].start >= mention.start
    {
      if mentions[other].segment != segment {
        segment = mentions[other].segment
        // "không có lỗi, chỉ là dân chưa biết": what says of itself how it is, is not denied.
        let speaksForItself = mentions.contains {
          $0.segment == segment && $0.suppression == nil && !$0.roles.contains(.trouble)
            && !$0.roles.isDisjoint(with: [.cue, .negator])
        }
        if speaksForItself { return }
      }
      if mentions[other].suppression == nil { mentions[other].suppression = .denied }
    }
  }

  /// The lack ("không có", "chưa phát sinh") or negator right before a trouble word.
  private func denier(of index: Int, in mentions: [Mention]) -> Int? {
    let mention = mentions[index]
    // "không liên quan *gì*" denies nothing: one syllable must stand right behind.
    let reach = mention.end - mention.start == 1 ? 1 : Self.turnReach
    if let turner = mention.turnedBy, mentions[turner].roles.contains(.negator),
      mention.start - mentions[turner].end <= reach
    {
      return turner
    }
    for other in stride(from: index - 1, through: 0, by: -1) {
      let candidate = mentions[other]
      if candidate.clause != mention.clause { return nil }
      if candidate.end > mention.start || candidate.roles == .phrase { continue }
      if mention.start - candidate.end > reach { return nil }
      if candidate.roles.contains(.trouble) || candidate.roles.isSubset(of: .steering) { continue }
      return candidate.roles.contains(.cue) && candidate.lists.intersects(lexicon.denyingCues) ? other : nil
    }
    return nil
  }

  // MARK: - Headings

  /// Below "Thuận lợi:" things are fine, until the next heading ("Khó khăn:").
  private func coverHeadings(_ mentions: inout [Mention]) {
    guard mentions.contains(where: { $0.roles.contains(.goodHeading) }) else { return }
    var isGood = false
    for index in mentions.indices {
      let mention = mentions[index]
      let startsLine = mention.start == 0 || tokens[mention.start].border >= .hard
      let endsHeading = mention.end < tokens.count && tokens[mention.end].border >= .colon
      if startsLine, endsHeading, mention.roles.contains(.goodHeading) {
        isGood = true
      } else if startsLine, mention.roles.contains(.badHeading) {
        isGood = false
      } else if isGood, mention.suppression == nil {
        mentions[index].suppression = .fine
      }
    }
  }

  // MARK: - Purpose

  /// "nâng cấp hạ tầng *để tránh lỗi*": up to the end of the segment.
  private func coverPurposes(_ mentions: inout [Mention]) {
    for index in mentions.indices
    where mentions[index].roles.contains(.purpose) && mentions[index].suppression == nil {
      let purpose = mentions[index]
      // A purpose needs something before it that it serves, or behind it: "Để giảm tải, cần ...".
      let serves = mentions[..<index].contains {
        $0.sentence == purpose.sentence && !$0.roles.isDisjoint(with: [.object, .cue, .phrase])
      }
      let opens =
        (purpose.start == 0 || tokens[purpose.start].border >= .hard)
        && mentions[index...].contains {
          $0.sentence == purpose.sentence && $0.segment > purpose.segment && $0.roles.contains(.cue)
            && $0.lists.intersects(lexicon.askingCues)
        }
      guard serves || opens else { continue }
      for other in (index + 1)..<max(index + 1, mentions.count) {
        if mentions[other].segment != purpose.segment { break }
        if mentions[other].start < purpose.end { continue }
        if mentions[other].suppression == nil { mentions[other].suppression = .purpose }
      }
    }
  }

  // MARK: - Modifiers and government

  private func markModifiers(_ mentions: inout [Mention]) {
    for index in mentions.indices where !mentions[index].roles.isDisjoint(with: .things) {
      let mention = mentions[index]
      var previousThing: Int?
      var preposition = false
      var conjunction = false
      for other in stride(from: index - 1, through: 0, by: -1) {
        let candidate = mentions[other]
        if candidate.segment != mention.segment { break }
        if candidate.end > mention.start { continue }
        if !candidate.roles.isDisjoint(with: .things) {
          previousThing = other
          break
        }
        if mention.start - candidate.end > 3 && !preposition { break }
        if candidate.roles.contains(.preposition) { preposition = true }
        if candidate.roles.contains(.conjunction) { conjunction = true }
        if !candidate.roles.isDisjoint(with: [.cue, .negator, .breaker]) { break }
      }
      if tokens[mention.start].border == .joint { conjunction = true }
      guard let previousThing else {
        // "máy in cho cán bộ, *công chức*": a list of holders goes on over a comma.
        if mention.roles.contains(.holder), tokens[mention.start].border == .soft {
          mentions[index].isModifier = mentions[..<index].contains {
            $0.end == mention.start && $0.isModifier && $0.roles.contains(.holder)
          }
        }
        continue
      }
      if preposition, !conjunction {
        mentions[index].isModifier = true
      } else if conjunction || preposition, mentions[previousThing].isModifier,
        mention.roles.contains(.holder), mentions[previousThing].roles.contains(.holder)
      {
        mentions[index].isModifier = true
      }
    }
  }

  /// Money, training, guidance, staff: what follows only says what they are for.
  private func govern(_ mentions: inout [Mention]) {
    for index in mentions.indices {
      let governor = mentions[index]
      guard governor.suppression == nil, !governor.roles.isDisjoint(with: .things) else { continue }
      let sequence = sequences[governor.sequence]
      guard let reach = sequence.directLists.lazy.compactMap({ lexicon.lists[$0].governs }).first else {
        continue
      }
      if reach == .segmentBehindCue, !followsCue(index, in: mentions) { continue }
      let crosses = reach == .clause
      var governed = false
      var sawActivity = false
      var position = governor.end
      var other = index + 1
      while other < mentions.count {
        let mention = mentions[other]
        other += 1
        if mention.clause != governor.clause { break }
        if mention.start < governor.end { continue }
        let joined = isJoined(mention.start, after: position)
        let leavesSegment = mention.segment != mentions[index].segment
        let opensActivity = sawActivity && mention.roles.contains(.cue)
        // "kinh phí mua sắm, sửa chữa máy tính": activities may be listed before their first thing.
        if !governed, !sawActivity, joined || leavesSegment || mention.roles.contains(.conjunction) { break }
        if leavesSegment, !crosses, governed || !opensActivity { break }
        // "về kinh phí ..., *về* đào tạo": a new head.
        if leavesSegment, mention.roles.contains(.preposition), tokens[mention.start].border >= .soft {
          break
        }
        // "hướng dẫn về giám sát và *mở lớp*": another activity with an object of its own.
        if governed, !crosses, followsConjunction(mention, mentions), governs(mention) { break }
        if mention.roles.contains(.cue) {
          let isAsk = mention.lists.intersects(lexicon.askingCues)
          if !isAsk || reach == .segmentBehindCue { break }
          sawActivity = true
          // "kinh phí sửa phòng họp, *mua* máy": money is spent on both.
          let isSpentOn = crosses && mention.roles.contains(.activity)
          if governed, !isSpentOn, !crosses || leavesSegment,
            joined || leavesSegment || followsConjunction(mention, mentions)
          {
            break
          }
        }
        let isPurpose = crosses && mention.roles.contains(.purpose)
        if !isPurpose, !mention.roles.isDisjoint(with: [.negator, .contrast, .breaker]) { break }
        position = mention.end
        if !mention.roles.isDisjoint(with: [.object, .holder, .cue, .phrase]) {
          if mention.suppression == nil { mentions[other - 1].suppression = .governed(by: index) }
          if !mention.roles.isDisjoint(with: .things) { governed = true }
        }
      }
    }
  }

  private func followsCue(_ index: Int, in mentions: [Mention]) -> Bool {
    mentions[..<index].contains {
      $0.segment == mentions[index].segment && !$0.roles.isDisjoint(with: [.cue, .negator])
    }
  }

  private func governs(_ mention: Mention) -> Bool {
    sequences[mention.sequence].directLists.contains { lexicon.lists[$0].governs != nil }
  }

  private func isJoined(_ start: Int, after position: Int) -> Bool {
    start < tokens.count && tokens[start].border >= .joint
  }

  private func followsConjunction(_ mention: Mention, _ mentions: [Mention]) -> Bool {
    mentions.contains { $0.end == mention.start && $0.roles.contains(.conjunction) }
  }

  // MARK: - What is over

  private func resolvePast(_ mentions: inout [Mention]) {
    for index in mentions.indices
    where mentions[index].roles.contains(.solved) && mentions[index].suppression == nil {
      let solved = mentions[index]
      if let turner = mentions[index].turnedBy, mentions[turner].roles.contains(.negator) { continue }
      let hasOwnThings = mentions.contains {
        $0.clause == solved.clause && $0.start < solved.start && !$0.roles.isDisjoint(with: .things)
          && $0.suppression == nil
      }
      // "các nội dung tuần trước đã giải quyết": not those of today.
      let isOfThePast = mentions.contains {
        $0.clause == solved.clause && $0.start < solved.start && $0.roles.contains(.past)
      }
      for other in mentions.indices where other != index && mentions[other].suppression == nil {
        let mention = mentions[other]
        let isBefore = mention.start < solved.start
        let sameClause = mention.clause == solved.clause
        let previousSentence = !hasOwnThings && !isOfThePast && mention.sentence == solved.sentence - 1
        if isBefore, sameClause || previousSentence || mention.sentence == solved.sentence && !hasOwnThings {
          mentions[other].suppression = .resolved
        }
      }
    }
    resolveByLastWord(&mentions)
    // "Trước đây ... ; đến nay không còn khó khăn gì": from a past opening to the last solution or denial.
    guard let end = mentions.lastIndex(where: { $0.roles.contains(.solved) || $0.roles.contains(.denial) }),
      let past = mentions[..<end].firstIndex(where: { $0.roles.contains(.past) })
    else { return }
    for other in past..<end
    where mentions[other].suppression == nil && mentions[other].line == mentions[past].line {
      mentions[other].suppression = .resolved
    }
  }

  /// "..., hiện không có khó khăn gì": the denial that ends an entry resolves what stands before it in its
  /// sentence, and in the whole line where its sentence names nothing else; what is asked for stands.
  private func resolveByLastWord(_ mentions: inout [Mention]) {
    guard let index = mentions.lastIndex(where: { $0.roles.contains(.denial) }),
      !mentions[(index + 1)...].contains(where: {
        $0.suppression == nil && !$0.roles.isDisjoint(with: [.object, .cue])
      })
    else { return }
    let denial = mentions[index]
    // "Thiếu máy tính. Không có kiến nghị gì.": what is not asked for does not mend what is lacking.
    let speaksOfAsking = sequences[denial.sequence].directLists.contains {
      lexicon.lists[$0].polarity == .ask
    }
    if speaksOfAsking { return }
    let before = mentions[..<index].filter { $0.sentence == denial.sentence }
    // "Ngoài ra không có khó khăn", "về máy móc thì không có khó khăn": only beside the rest, only of that.
    let isLimited = before.contains {
      $0.clause == denial.clause && $0.roles.contains(.contrast)
        || $0.segment == denial.segment && !$0.roles.isDisjoint(with: .things) && $0.suppression == nil
    }
    if isLimited { return }
    let namesThings = before.contains { !$0.roles.isDisjoint(with: .things) }
    let asking = Set(
      mentions[..<index].lazy
        .filter {
          $0.roles.contains(.cue) && $0.lists.intersects(lexicon.askingCues) && $0.turnedBy == nil
        }
        .map(\.clause))
    for other in mentions.indices[..<index]
    where mentions[other].suppression == nil && !asking.contains(mentions[other].clause) {
      let mention = mentions[other]
      if namesThings ? mention.sentence == denial.sentence : mention.line == denial.line {
        mentions[other].suppression = .resolved
      }
    }
  }
}
