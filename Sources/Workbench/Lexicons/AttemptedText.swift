import Workflows

/// What an editor typed to try.
struct AttemptedText: Sendable {
  let attempt: TryRule.Attempt
  let term: String
  let rule: String

  /// - Throws: ``PageError`` (422) where nothing or too much was typed.
  init(_ fields: FormFields) throws(PageError) {
    term = fields.filled("cum") ?? ""
    rule = fields["quy-tac"] ?? ""
    guard term.utf8.count <= 2000, rule.utf8.count <= 8000 else {
      throw PageError(.unprocessableContent, "Từ khóa hoặc quy tắc quá dài.")
    }
    if !term.isEmpty {
      attempt = .term(term)
    } else if !rule.trimmed.isEmpty {
      attempt = .rule(rule)
    } else {
      throw PageError(.unprocessableContent, "Hãy gõ từ khóa hoặc quy tắc cần thử.")
    }
  }
}
