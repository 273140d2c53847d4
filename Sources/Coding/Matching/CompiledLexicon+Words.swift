extension CompiledLexicon {
  /// The term of a sequence as the lexicon's files write it, its words joined by spaces; numbers and gaps are left
  /// out.
  func words(of sequence: Int) -> String { sequences[sequence].words }
}
