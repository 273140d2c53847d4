extension ForeignWords {
  static let common = ""
  static let rare = ""
}
