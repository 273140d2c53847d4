/// Terms in messages: one of many alternatives fills a screen.
enum TermExcerpt {
  private static let limit = 60

  static func text(_ term: String) -> String {
    let scalars = term.unicodeScalars
    if scalars.count <= limit { return term }
    return String(String.UnicodeScalarView(scalars.prefix(limit))) + "…"
  }
}
