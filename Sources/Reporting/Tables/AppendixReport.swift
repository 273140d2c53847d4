/// One appendix of one day: its definition with the figures that fill it. What all renderers take.
public struct AppendixReport: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case rankings([ProvinceRanking])
    case completion([CompletionRow])
    case texts(ProvinceTexts)
  }

  /// How topics are worded in the tables for people.
  public enum LabelStyle: Hashable, Sendable {
    /// With what was named most in brackets.
    case detailed
    /// The official label alone.
    case plain
  }

  public let definition: AppendixDefinition
  public let day: CalendarDay
  public let content: Content
  public let labelStyle: LabelStyle
  /// The day with which rankings were compared; nil for none.
  public let compared: ComparedDay?

  /// - Precondition: `content` is of the definition's form.
  public init(
    _ definition: AppendixDefinition, day: CalendarDay, content: Content,
    labelStyle: LabelStyle = .detailed, compared: ComparedDay? = nil
  ) {
    switch (definition.form, content) {
    case (.topics, .rankings), (.completion, .completion), (.texts, .texts): break
    default: preconditionFailure("appendix \(definition.number) is no table of this form")
    }
    self.definition = definition
    self.day = day
    self.content = content
    self.labelStyle = labelStyle
    self.compared = compared
  }

  /// Whether there is nothing to print.
  public var isEmpty: Bool {
    switch content {
    case .rankings(let rankings): rankings.isEmpty
    case .completion(let rows): rows.isEmpty
    case .texts(let texts): texts.rows.isEmpty
    }
  }

  /// The title with its blanks filled in. Counts of provinces have two digits, "04/34", as published.
  public var title: String {
    var title = definition.title.replacing("{day}", with: day.official)
    if case .texts(let texts) = content {
      title.replace("{reported}", with: CalendarDay.padded(texts.reported, to: 2))
      title.replace("{of}", with: CalendarDay.padded(texts.of, to: 2))
    }
    return title
  }
}
