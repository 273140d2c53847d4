/// How the lines above a table are written.
public struct AppendixHeading: Hashable, Sendable, Decodable {
  enum Numerals: String, Sendable, Decodable { case arabic, roman }

  enum TitleCase: String, Sendable, Decodable {
    case asWritten = "as-written"
    case capitals
  }

  private let text: String
  private let numerals: Numerals
  private let titleCase: TitleCase
  /// The line that names the document the appendix comes with, to be filled in by hand; nil for none.
  public let reference: String?

  private enum CodingKeys: String, CodingKey {
    case text, numerals, reference
    case titleCase = "title-case"
  }

  /// "Phụ lục 6", "Phụ lục VI".
  public func line(for number: Int) -> String {
    let numeral = numerals == .arabic ? String(number) : Self.roman(number)
    return text.replacing("{number}", with: numeral)
  }

  /// The title in the letters that the layout asks for.
  public func title(_ title: String) -> String {
    titleCase == .capitals ? title.uppercased() : title
  }

  private static func roman(_ number: Int) -> String {
    let values = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var numeral = ""
    for (value, letters) in values {
      while rest >= value {
        numeral += letters
        rest -= value
      }
    }
    return numeral
  }
}
