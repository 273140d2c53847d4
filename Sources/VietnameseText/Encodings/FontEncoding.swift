/// One of the encodings of the fonts that Vietnamese was typed with before Unicode, as text looks
/// when its bytes are shown as Windows-1252.
protocol FontEncoding: Sendable {
  /// The letters that `run` stands for, each with the number of scalars that it takes;
  /// nil when a scalar stands for none.
  static func decode(_ run: ArraySlice<Unicode.Scalar>) -> [FontGlyph]?
}

/// A letter and how many scalars of the encoded text write it.
struct FontGlyph: Equatable {
  var length: Int
  var letter: Letter
}
