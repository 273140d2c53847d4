/// Residuals as a person reads them, in Vietnamese, and as JSON.
public enum ResidualText {
  /// Phrases shown of each cluster beside the first.
  private static let otherPhrases = 6

  public static func text(_ residuals: Residuals) -> String {
    let size = residuals.size
    var lines = [
      "\(size.entries) ý kiến: \(size.other) chưa phân loại (khac), \(size.weak) mới có căn cứ cho một phần "
        + "nhỏ nội dung; từ điển \(residuals.lexiconVersion)"
    ]
    if residuals.clusters.isEmpty { return lines[0] + "\nKhông có cụm từ nào lặp lại ở nhiều xã." }
    lines += ["", "STT  số xã  số tỉnh  ý kiến  khac       G²  cụm từ"]
    for (number, cluster) in residuals.clusters.enumerated() {
      guard let first = cluster.phrases.first else { continue }
      lines.append(
        [
          left("\(number + 1)", 3), left("\(cluster.communes)", 5), left("\(cluster.provinces)", 7),
          left("\(cluster.entries)", 6), left("\(cluster.other)", 4), left("\(first.keyness)", 7), first.text,
        ].joined(separator: "  "))
      let others = cluster.phrases.dropFirst()
      if !others.isEmpty {
        let more = others.count > otherPhrases ? ", …" : ""
        lines.append(
          "     cùng với: "
            + others.prefix(otherPhrases).map { "\($0.text) (\($0.communes))" }.joined(separator: ", ") + more
        )
      }
      lines += cluster.quotes.map { quote in
        "     «\(OneLine.text(quote.text))»" + (quote.sender.isEmpty ? "" : " — \(quote.sender)")
      }
    }
    lines += [
      "",
      "Số xã: số xã khác nhau (cấp tỉnh tính là một). G²: cụm từ gắn với các ý kiến này hơn hẳn các ý kiến",
      "đã phân loại; trên 10.83 thì hầu như không phải ngẫu nhiên (Dunning 1993).",
    ]
    return lines.joined(separator: "\n")
  }

  /// `{"lexicon","entries","other","weak","clusters":[{"phrase","communes","provinces","entries","other",
  /// "keyness","phrases":[...],"quotes":[...]}]}`
  public static func json(_ residuals: Residuals) -> String {
    JSONTree.object([
      ("lexicon", .string(residuals.lexiconVersion)), ("entries", .integer(residuals.size.entries)),
      ("other", .integer(residuals.size.other)), ("weak", .integer(residuals.size.weak)),
      ("clusters", .array(residuals.clusters.map(json))),
    ]).text
  }

  private static func json(_ cluster: Residuals.Cluster) -> JSONTree {
    .object([
      ("phrase", .optional(cluster.phrases.first?.text)), ("communes", .integer(cluster.communes)),
      ("provinces", .integer(cluster.provinces)), ("entries", .integer(cluster.entries)),
      ("other", .integer(cluster.other)), ("keyness", .number(cluster.phrases.first?.keyness ?? 0)),
      (
        "phrases",
        .array(
          cluster.phrases.map {
            .object([
              ("phrase", .string($0.text)), ("communes", .integer($0.communes)),
              ("entries", .integer($0.entries)), ("grasped", .integer($0.graspedEntries)),
              ("keyness", .number($0.keyness)),
            ])
          })
      ),
      (
        "quotes",
        .array(
          cluster.quotes.map {
            .object([
              ("id", .string($0.id)), ("text", .string($0.text)), ("topics", .strings($0.topics)),
              ("sender", .string($0.sender)),
            ])
          })
      ),
    ])
  }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.unicodeScalars.count)) + text
  }
}
