import Yams

/// The things that labels name in brackets and the ways in which the lexicon writes them: data, from
/// `Reports/things.yml`.
public struct ThingNames: Sendable {
  /// Names by the category of topics, then by form.
  private let names: [String: [String: String]]
  /// Words of the longest form.
  private let longest: Int

  /// Reads the names.
  ///
  /// - Throws: ``ReportingError`` where a form stands for two things of one category.
  public init(yaml: String) throws(ReportingError) {
    let file: ThingsFile
    do {
      file = try YAMLDecoder().decode(ThingsFile.self, from: yaml)
    } catch {
      throw ReportingError(.definition(place: "things", problem: "\(error)"))
    }
    var names: [String: [String: String]] = [:]
    for (category, things) in file.things {
      for thing in things {
        for form in Set([thing.name] + (thing.forms ?? [])) {
          let previous = names[category, default: [:]].updateValue(thing.name, forKey: form.lowercased())
          if let previous, previous != thing.name {
            throw ReportingError(
              .definition(
                place: "things of \(category)",
                problem: "\"\(form)\" stands for \"\(previous)\" and for \"\(thing.name)\""))
          }
        }
      }
    }
    self.names = names
    longest = names.values.lazy.flatMap(\.keys).map { Self.words($0).count }.max() ?? 0
  }

  /// The thing of which `term` speaks: the one with the longest form among the words of the term, of equal
  /// ones the first; nil where it speaks of none, as generic terms ("trang thiết bị") do.
  ///
  /// - Parameter category: of the topic that the term decided, "thiet-bi".
  public func name(of term: String, category: String) -> String? {
    guard let names = names[category] else { return nil }
    let words = Self.words(term.lowercased())
    for length in stride(from: min(words.count, longest), to: 0, by: -1) {
      for start in 0...(words.count - length) {
        if let name = names[words[start..<(start + length)].joined(separator: " ")] { return name }
      }
    }
    return nil
  }

  /// Every form of every thing, with the category, for checks of the data.
  public var forms: [(category: String, form: String)] {
    names.flatMap { category, forms in forms.keys.map { (category, $0) } }
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }
}

private struct ThingsFile: Decodable {
  struct Thing: Decodable {
    let name: String
    let forms: [String]?
  }

  let things: [String: [Thing]]
}
