import Foundation
import Submissions

/// Every wording once, in its clean form, one JSON object a line: a test set for the classifier.
struct FlatWordings {
  let library: WordingLibrary

  private struct Line: Encodable {
    let id: String
    let text: String
    let kind: String
    let body: String
    let topics: [String]
  }

  /// Bodies and slots are taken in turn, so that the file does not depend on a seed.
  func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var output = Data()
    for (index, wording) in library.wordings.enumerated() {
      let body = wording.bodies[index % wording.bodies.count]
      var random = SplitMix64(seed: UInt64(index))
      let region = wording.regions[0]
      let province = Units.Province(
        code: region == .north ? "37" : region == .centre ? "51" : "86", name: "Ninh Bình", isCity: false)
      let speaker = Slots.Speaker(province: province, communeKind: "xã", body: body)
      output += try encoder.encode(
        Line(
          id: "W" + String(repeating: "0", count: 4 - min(4, "\(index + 1)".count)) + "\(index + 1)",
          text: library.slots.fill(wording.text, speaker, &random), kind: wording.kind.rawValue,
          body: body.rawValue, topics: wording.topics))
      output += Data("\n".utf8)
    }
    try output.write(to: file)
  }
}
