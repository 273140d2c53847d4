/// One repair of a text. A step looks at the scalars that the steps before it left and says what to change.
protocol NormalizationStep: Sendable {
  static var repair: Repair { get }

  /// The changes, in order and without overlap; each changes something.
  static func edits(in text: ScannedText) -> [Edit]
}
