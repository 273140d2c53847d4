extension CompiledLexicon {
  /// The term of a sequence as the lexicon's files write it, its words joined by spaces; numbers and gaps are left
  /// out.
  func words(of sequence: Int) -> String {
    plain[sequence].lazy.filter { $0 > WrittenWords.anyNumber }.map { self.spellings[Int($0)] }
      .joined(separator: " ")
  }
}
