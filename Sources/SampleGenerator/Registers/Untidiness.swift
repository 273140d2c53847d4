/// Small things that are found in any column of typed text: no capital, no full stop, spaces too many.
enum Untidiness {
  static func apply(_ text: String, _ random: inout SplitMix64) -> String {
    var result = text
    if random.chance(perMille: 120) { result = result.loweringFirst() }
    if result.hasSuffix("."), random.chance(perMille: 200) { result.removeLast() }
    if random.chance(perMille: 15) { result = result.replacing(", ", with: " , ") }
    if random.chance(perMille: 10) { result = result.replacing(" ", with: "  ", maxReplacements: 2) }
    if random.chance(perMille: 15) { result += [" ", "!", "...", " ./."][random.below(4)] }
    return result
  }
}
