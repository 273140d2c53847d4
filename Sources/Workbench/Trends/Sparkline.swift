/// A line over the days for an SVG drawing, from zero at its foot to the greatest figure at its top.
struct Sparkline: Sendable {
  /// Of the drawing, in its own units.
  static let width = 120
  static let height = 28
  private static let margin = 3

  /// For `points` of one polyline each; a new one begins behind a day without a figure.
  let lines: [String]
  /// The last figure's place; nil where there is none.
  let end: Point?

  struct Point: Sendable {
    let x: Int
    let y: Int
  }

  init(_ counts: [Int?]) {
    let greatest = max(1, counts.compactMap(\.self).max() ?? 1)
    let steps = max(1, counts.count - 1)
    let points = counts.enumerated().map { index, count in
      count.map {
        Point(
          x: Self.margin + index * (Self.width - 2 * Self.margin) / steps,
          y: Self.height - Self.margin - $0 * (Self.height - 2 * Self.margin) / greatest)
      }
    }
    lines = points.split(whereSeparator: { $0 == nil })
      .map { $0.compactMap(\.self).map { "\($0.x),\($0.y)" }.joined(separator: " ") }
    end = points.last { $0 != nil } ?? nil
  }
}
