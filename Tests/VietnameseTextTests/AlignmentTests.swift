import Testing

@testable import VietnameseText

@Suite struct AlignmentTests {
  static let damaged =
    Encoder.allCases.flatMap { encoder in
      (UInt64(1)...8).map { encoder.encode(RightSentences.random(seed: $0)) }
    } + [
      "  Xã\u{200B} có \r\n\r\n hai máy\u{A0}tính. ", "🇻🇳 hoà 👨\u{200D}👩\u{200D}👧 é\u{302}",
      "ch uyển đổi khos khăn", "", " ",
      "\u{301}\u{302}", "x\u{301}\u{302}\u{303}", "a\r\nb",
    ]

  @Test(arguments: damaged)
  func originsAscendInsideTheOriginal(_ text: String) {
    let normalized = Normalizer().normalize(text)
    let count = text.unicodeScalars.count
    #expect(normalized.origins.count == normalized.text.unicodeScalars.count)
    #expect(normalized.origins.allSatisfy { !$0.isEmpty && $0.upperBound <= count })
    for (origin, next) in zip(normalized.origins, normalized.origins.dropFirst()) {
      #expect(origin.lowerBound <= next.lowerBound && origin.upperBound <= next.upperBound)
    }
  }

  @Test(arguments: damaged)
  func spansLieOnGraphemeBorders(_ text: String) {
    let normalized = Normalizer().normalize(text)
    var borders: Set<Int> = [0]
    var offset = 0
    for character in text {
      offset += character.unicodeScalars.count
      borders.insert(offset)
    }
    let count = normalized.origins.count
    for start in 0...count {
      for end in Set([start, min(start + 1, count), min(start + 7, count), count]) {
        let span = normalized.originalRange(of: start..<end)
        #expect(borders.contains(span.lowerBound) && borders.contains(span.upperBound))
        #expect(span.isEmpty == (start == end))
      }
    }
  }

  @Test(arguments: damaged)
  func wholeTextCoversAllButTrimmedEnds(_ text: String) {
    let normalized = Normalizer().normalize(text)
    guard let first = normalized.origins.first, let last = normalized.origins.last else { return }
    let span = normalized.originalRange(of: 0..<normalized.origins.count)
    #expect(span.lowerBound <= first.lowerBound && span.upperBound >= last.upperBound)
    let outside = text.scalars[..<span.lowerBound] + text.scalars[span.upperBound...]
    #expect(outside.allSatisfy { $0.properties.isWhitespace || InvisibleRemoval.isInvisible($0) })
  }

  struct Span: Sendable {
    let text: String
    let found: String
    let original: String
  }

  @Test(arguments: [
    Span(text: "Xã thie\u{302}\u{301}u máy", found: "thiếu", original: "thie\u{302}\u{301}u"),
    Span(text: "hồ s\u{200B}ơ giấy", found: "hồ sơ", original: "hồ s\u{200B}ơ"),
    Span(text: "công tác ch uyển đổi số", found: "chuyển đổi", original: "ch uyển đổi"),
    Span(text: "Thieáu maùy tính", found: "máy", original: "maùy"),
    Span(text: "Thiếu mÃƒÂ¡y tính", found: "máy", original: "mÃƒÂ¡y"),
    Span(text: "  hoà   bình ", found: "hòa bình", original: "hoà   bình"),
    Span(text: "đang thieeus máy", found: "thiếu", original: "thieeus"),
    Span(text: "cà phe\u{302}\u{323}", found: "phệ", original: "phe\u{302}\u{323}"),
  ])
  func spanOfAFoundWordIsItsOriginal(_ row: Span) throws {
    let normalized = Normalizer().normalize(row.text)
    let range = try #require(normalized.text.range(of: row.found))
    let scalars = normalized.text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    let end = scalars.distance(from: scalars.startIndex, to: range.upperBound)
    let span = normalized.originalRange(of: start..<end)
    #expect(Array(row.text.scalars[span]) == row.original.scalars)
  }
}
