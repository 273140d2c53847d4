import Foundation

/// The yardstick of the project's speed goals, "memo": a trie over syllables and a table keyed by the bytes of
/// each syllable as written, so that a syllable is normalised once. File in, file out; leftmost-longest
/// phrases, each with its span in Unicode scalars. It has no offsets to repair, no clauses and no rules.
///
/// Written anew in Swift on bytes and flat arrays; no dictionary is asked in its loop.
struct MemoYardstick {
  private let trie: SyllableTrie
  private var table: SyllableTable
  private var ids: [Int32] = []
  private var spans: [(start: Int32, end: Int32)] = []

  init(_ lexicon: PhraseLexicon) {
    var numbers: [String: Int32] = [:]
    var trie = SyllableTrie()
    for phrase in lexicon.phrases {
      let syllables = phrase.words.map { word -> Int32 in
        let number = numbers[word] ?? Int32(numbers.count + 1)
        numbers[word] = number
        return number
      }
      trie.insert(syllables, topic: Int32(phrase.topic))
    }
    self.trie = trie
    table = SyllableTable(numbers: numbers)
  }

  /// Answers all lines of `input`.
  mutating func run(_ input: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]) {
    let codes = (0..<PhraseLexicon.topicCount).map { Array("\"\(PhraseLexicon.code(of: $0))\"".utf8) }
    let idKey = Array("{\"id\":\"".utf8)
    let textKey = Array("\",\"text\":\"".utf8)
    var position = 0
    while position < input.count {
      let idStart = position + idKey.count
      var idEnd = idStart
      while input[idEnd] != UInt8(ascii: "\"") { idEnd += 1 }
      let start = idEnd + textKey.count
      let end = read(input, from: start)
      output.append(contentsOf: idKey)
      output.append(contentsOf: input[idStart..<idEnd])
      write(codes, &output)
      position = end
      while position < input.count, input[position] != 0x0A { position += 1 }
      position += 1
    }
  }

  /// Reads the text's syllables; returns the place of the quotation mark behind it.
  private mutating func read(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    ids.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    var position = start
    var scalars: Int32 = 0
    while true {
      let byte = input[position]
      if byte == UInt8(ascii: "\"") { return position }
      if byte == UInt8(ascii: "\\") {
        ids.append(0)
        spans.append((scalars, scalars + 1))
        position += 2
        scalars += 1
      } else if Self.isWord(byte) {
        let first = position
        let scalarStart = scalars
        while Self.isWord(input[position]) {
          if input[position] & 0xC0 != 0x80 { scalars += 1 }
          position += 1
        }
        ids.append(table.number(of: UnsafeBufferPointer(rebasing: input[first..<position])))
        spans.append((scalarStart, scalars))
      } else {
        // A border other than a space ends phrases.
        if byte != 0x20 {
          ids.append(0)
          spans.append((scalars, scalars + 1))
        }
        position += 1
        scalars += 1
      }
    }
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private func write(_ codes: [[UInt8]], _ output: inout [UInt8]) {
    output.append(contentsOf: "\",\"topics\":[".utf8)
    var found: UInt32 = 0
    var matches: [(topic: Int, start: Int, end: Int)] = []
    var position = 0
    while position < ids.count {
      let (end, topic) = trie.longest(in: ids, from: position)
      if end > position {
        matches.append((topic, position, end))
        found |= 1 << UInt32(topic)
        position = end
      } else {
        position += 1
      }
    }
    var isFirst = true
    for topic in 0..<PhraseLexicon.topicCount where found & (1 << UInt32(topic)) != 0 {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      output.append(contentsOf: codes[topic])
      isFirst = false
    }
    output.append(contentsOf: "],\"evidence\":[".utf8)
    for (index, match) in matches.enumerated() {
      output.append(contentsOf: (index == 0 ? "{\"topic\":" : ",{\"topic\":").utf8)
      output.append(contentsOf: codes[match.topic])
      output.append(
        contentsOf: ",\"start\":\(spans[match.start].start),\"end\":\(spans[match.end - 1].end)}".utf8)
    }
    output.append(contentsOf: "]}\n".utf8)
  }
}

/// Phrases by syllable, edges in one hash table.
private struct SyllableTrie {
  private var keys = [UInt64](repeating: .max, count: 1 << 15)
  private var targets = [Int32](repeating: 0, count: 1 << 15)
  private var topics: [Int32] = [-1]

  mutating func insert(_ syllables: [Int32], topic: Int32) {
    var node: Int32 = 0
    for syllable in syllables {
      let slot = slot(node, syllable)
      if keys[slot] == .max {
        keys[slot] = Self.key(node, syllable)
        targets[slot] = Int32(topics.count)
        topics.append(-1)
      }
      node = targets[slot]
    }
    topics[Int(node)] = topic
  }

  /// The end and topic of the longest phrase from `start`; an end at `start` means none.
  func longest(in ids: [Int32], from start: Int) -> (end: Int, topic: Int) {
    var node: Int32 = 0
    var position = start
    var best = (end: start, topic: -1)
    while position < ids.count, ids[position] != 0 {
      let slot = slot(node, ids[position])
      if keys[slot] == .max { break }
      node = targets[slot]
      position += 1
      if topics[Int(node)] >= 0 { best = (position, Int(topics[Int(node)])) }
    }
    return best
  }

  private static func key(_ node: Int32, _ syllable: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: syllable))
  }

  private func slot(_ node: Int32, _ syllable: Int32) -> Int {
    let key = Self.key(node, syllable)
    let product = key &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: product >> 32) & (keys.count - 1)
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}

/// Numbers of syllables by their bytes as written; full, it is emptied.
private struct SyllableTable {
  private struct Slot {
    var hash: UInt64 = 0
    var offset: Int32 = -1
    var length: Int32 = 0
    var number: Int32 = 0
  }

  private let numbers: [String: Int32]
  private var slots = [Slot](repeating: Slot(), count: 1 << 15)
  private var bytes: [UInt8] = []
  private var count = 0

  init(numbers: [String: Int32]) { self.numbers = numbers }

  /// The number of a syllable, 0 where no phrase has it.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[place].offset >= 0 {
      let slot = slots[place]
      let start = Int(slot.offset)
      if slot.hash == hash, slot.length == Int32(word.count),
        bytes[start..<(start + word.count)].elementsEqual(word)
      {
        return slot.number
      }
      place = (place + 1) & (slots.count - 1)
    }
    if count * 2 == slots.count {
      slots = [Slot](repeating: Slot(), count: slots.count)
      bytes.removeAll()
      count = 0
      place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    }
    let number = numbers[Words.normalized(String(decoding: word, as: UTF8.self))] ?? 0
    slots[place] = Slot(
      hash: hash, offset: Int32(bytes.count), length: Int32(word.count), number: number)
    bytes.append(contentsOf: word)
    count += 1
    return number
  }
}
