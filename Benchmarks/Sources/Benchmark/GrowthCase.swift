/// A text that costs more than its length where some step is quadratic.
struct GrowthCase: Sendable {
  let name: String
  /// The text of size 1, 2, 4...
  let text: @Sendable (_ size: Int) -> String

  static let all = [
    GrowthCase(name: "25,000 characters without a space, times n") {
      String(repeating: "thieumaytinhhongmangyeu", count: 25_000 * $0 / 23)
    },
    GrowthCase(name: "one clause of 1,250 terms, times n") {
      String(repeating: "máy tính thiếu phần mềm lỗi ", count: 417 * $0)
    },
    GrowthCase(name: "1,250 bare things with numbers, times n") {
      String(repeating: "2 máy tính, ", count: 1_250 * $0)
    },
    GrowthCase(name: "1,250 nested negations, times n") {
      String(repeating: "không chưa không có ", count: 417 * $0) + "vướng mắc"
    },
    GrowthCase(name: "1,250 times \"đề nghị được nâng cấp\" in one clause, times n") {
      String(repeating: "đề nghị được nâng cấp, ", count: 1_250 * $0)
    },
    GrowthCase(name: "2,500 times \"không\", times n") { String(repeating: "không ", count: 2_500 * $0) },
    GrowthCase(name: "1,250 short sentences, times n") { String(repeating: "Máy hỏng. ", count: 1_250 * $0) },
    GrowthCase(name: "1,250 misspelt words, times n") { String(repeating: "thiiết bbị ", count: 625 * $0) },
    GrowthCase(name: "2,500 combining marks, times n") {
      "ma" + String(repeating: "\u{301}", count: 2_500 * $0) + "y"
    },
    GrowthCase(name: "2,500 opening brackets, times n") { String(repeating: "(", count: 2_500 * $0) },
  ]
}
