/// The form for a new file of the lexicon, with an example of what such a file says.
struct NewLexiconFilePage: Sendable {
  /// The raw value is the folder.
  enum Kind: String, CaseIterable, Sendable {
    case list = "danh-sach"
    case rule = "quy-tac"

    var name: String {
      switch self {
      case .list: "danh sách từ khóa"
      case .rule: "quy tắc"
      }
    }

    /// A file that can be read as it stands.
    fileprivate var example: String {
      switch self {
      case .list:
        """
        # Danh sách này gồm những gì.
        danh-sach:
          - ma: ten-danh-sach
            vai-tro: doi-tuong
            tu:
              - từ khóa thứ nhất
              - từ khóa (thứ hai|thứ ba)

        """
      case .rule:
        """
        # Quy tắc này bắt điều gì.
        chu-de: thiet-bi/thieu
        quy-tac:
          - ma: ten-quy-tac
            cum: |
              cụm từ là bằng chứng đủ cho chủ đề
            dung:
              - Câu có cụm từ là bằng chứng đủ cho chủ đề
            sai:
              - Câu không được mã chủ đề này

        """
      }
    }
  }

  let kind: String
  let name: String
  let example: String
  let kinds: [Choice]

  init(_ kind: Kind) {
    self.kind = kind.rawValue
    name = kind.name
    example = kind.example
    kinds = Kind.allCases.map { Choice(value: $0.rawValue, name: $0.name, isChosen: $0 == kind) }
  }
}
