import Submissions

/// A line of a wordings file taken apart: "Máy hư hoài @ttpvhcc,nam" is the text, the bodies and the
/// regions it belongs to. Without tags it belongs to all.
struct WordingLine {
  let text: String
  let bodies: [Body]
  let regions: [Units.Region]

  init(_ line: Substring, defaultBodies: [Body], file: String) throws {
    guard let at = line.range(of: " @")?.lowerBound else {
      text = String(line)
      bodies = defaultBodies
      regions = Units.Region.allCases
      return
    }
    text = String(line[..<at])
    let tags = line[line.index(at, offsetBy: 2)...].split(separator: ",").map(String.init)
    let bodies = tags.compactMap(Body.init(rawValue:))
    let regions = tags.compactMap(Units.Region.init(rawValue:))
    guard bodies.count + regions.count == tags.count else {
      throw CorpusError(file: file, reason: "unknown tag in '\(line)'")
    }
    self.bodies = bodies.isEmpty ? defaultBodies : bodies
    self.regions = regions.isEmpty ? Units.Region.allCases : regions
  }
}
