/// Remembers the answers to texts that were seen before: a day's entries repeat themselves ("Không có
/// vướng mắc", copies from commune to commune).
///
/// Bounded, in two generations: when the young one is full it becomes the old one, and what is then still
/// asked for moves back. Keys are compared byte by byte, so that an answer is never another text's.
struct AnswerMemo {
  /// What an answer depends on, beside the lexicon.
  struct Key {
    /// The text as the line has it.
    let text: UnsafeBufferPointer<UInt8>
    /// A number for kind and body.
    let context: UInt8
    fileprivate let hash: UInt64

    init(text: UnsafeBufferPointer<UInt8>, context: UInt8) {
      self.text = text
      self.context = context
      hash = Self.hash(UnsafeRawBufferPointer(text), context)
    }

    private static func hash(_ bytes: UnsafeRawBufferPointer, _ context: UInt8) -> UInt64 {
      var hash = UInt64(context) &* 0x9e37_79b9_7f4a_7c15
      var position = 0
      while position + 8 <= bytes.count {
        hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        position += 8
      }
      var rest = UInt64(bytes.count)
      while position < bytes.count {
        rest = rest << 8 | UInt64(bytes[position])
        position += 1
      }
      return mix(hash ^ rest)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
      let product = value.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
      return product.high ^ product.low
    }
  }

  private struct Slot {
    var hash: UInt64 = 0
    /// Where the text starts in `bytes`; the answer stands behind it. -1 marks a free slot.
    var start: Int32 = -1
    var textLength: Int32 = 0
    var answerLength: Int32 = 0
    var context: UInt8 = 0
  }

  private struct Generation {
    var slots = [Slot](repeating: Slot(), count: AnswerMemo.slotCount)
    var bytes: [UInt8] = []
    var count = 0

    mutating func empty() {
      bytes.removeAll(keepingCapacity: true)
      count = 0
      for index in slots.indices { slots[index].start = -1 }
    }
  }

  private static let slotCount = 1 << 15
  private static let entryLimit = 20_000
  private static let byteLimit = 5 << 20
  /// Longer texts hardly ever come twice.
  private static let longestText = 4096

  private var young = Generation()
  private var old = Generation()

  /// Appends the answer to `key` to `output`; false where it is not known.
  mutating func append(answerTo key: Key, to output: inout [UInt8]) -> Bool {
    if let range = Self.place(of: key, in: young) {
      output.append(contentsOf: young.bytes[range])
      return true
    }
    guard let range = Self.place(of: key, in: old) else { return false }
    let start = output.count
    output.append(contentsOf: old.bytes[range])
    insert(output[start...], for: key)
    return true
  }

  /// Keeps the answer to `key`, which must not be known.
  mutating func insert(_ answer: ArraySlice<UInt8>, for key: Key) {
    let size = key.text.count + answer.count
    if key.text.count > Self.longestText || size > Self.byteLimit / 4 { return }
    if young.count == Self.entryLimit || young.bytes.count + size > Self.byteLimit {
      swap(&young, &old)
      young.empty()
    }
    var place = Int(truncatingIfNeeded: key.hash) & (Self.slotCount - 1)
    while young.slots[place].start >= 0 { place = (place + 1) & (Self.slotCount - 1) }
    young.slots[place] = Slot(
      hash: key.hash, start: Int32(young.bytes.count), textLength: Int32(key.text.count),
      answerLength: Int32(answer.count), context: key.context)
    young.bytes.append(contentsOf: key.text)
    young.bytes.append(contentsOf: answer)
    young.count += 1
  }

  /// Where the answer to `key` stands in the generation's bytes.
  private static func place(of key: Key, in generation: Generation) -> Range<Int>? {
    if generation.count == 0 { return nil }
    var place = Int(truncatingIfNeeded: key.hash) & (slotCount - 1)
    while generation.slots[place].start >= 0 {
      let slot = generation.slots[place]
      let start = Int(slot.start)
      let end = start + Int(slot.textLength)
      if slot.hash == key.hash, slot.context == key.context, key.text.count == end - start,
        key.text.elementsEqual(generation.bytes[start..<end])
      {
        return end..<(end + Int(slot.answerLength))
      }
      place = (place + 1) & (slotCount - 1)
    }
    return nil
  }
}
