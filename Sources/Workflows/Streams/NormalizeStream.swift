import VietnameseText

/// `normalize`: answers `{"id","text"}` lines with the canonical form of each text.
public struct NormalizeStream: Sendable {
  public init() {}

  /// - Throws: `StreamError`.
  public func run(_ stream: LineStream = LineStream()) throws -> LineStream.Summary {
    let normalizer = Normalizer()
    return try stream.run { lines, output in
      var rejected = 0
      for line in lines {
        do {
          let entry = try EntryLine(line)
          let text = normalizer.normalize(try entry.text()).text
          output.append("{\"id\":")
          JSONString.append(entry.id, to: &output)
          output.append(",\"text\":")
          JSONString.append(text, to: &output)
          output.append("}\n")
        } catch {
          rejected += 1
          (error as? EntryLine.Rejection ?? EntryLine.Rejection(id: nil, message: "\(error)")).append(
            to: &output)
        }
      }
      return rejected
    }
  }
}
