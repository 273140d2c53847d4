import Testing

@testable import VietnameseText

@Suite struct SyllableTests {
  @Test(arguments: [
    "a", "ý", "nghiêng", "khuya", "khuỷu", "quốc", "quý", "gì", "giếng", "giết", "yêu", "uể", "oải", "ngoẹo",
    "xuyên", "thuở",
    "đích", "kỹ", "nghỉ", "ghế", "xoắn", "tuất", "quạch", "quýt", "hươu", "rượu", "CHUYỂN", "Đặng", "hoà",
    "hòan", "ỉa",
  ])
  func plausible(_ syllable: String) {
    #expect(VietnameseSyllable.isPlausible(syllable))
  }

  @Test(arguments: [
    "", "b", "ng", "thuếk", "ngia", "gha", "kan", "cim", "ngheng1", "look", "server", "máý", "cap", "hoc",
    "mạch mạch", "tiê",
    "bơng", "qít", "ăo", "iê", "wa", "fa", "thìch", "đảc",
  ])
  func implausible(_ syllable: String) {
    #expect(!VietnameseSyllable.isPlausible(syllable))
  }

  @Test func commonSyllablesAreMoreFrequentThanRareOnes() throws {
    let frequencies = try ["không", "tạm", "ện"].map { word in
      try #require(Syllable(word.unicodeScalars.compactMap { Letter($0) })).frequency
    }
    #expect(frequencies[0] > frequencies[1] && frequencies[1] > frequencies[2] && frequencies[2] == 0)
  }

  @Test(arguments: ["Máy Tính": "May Tinh", "ĐƯỜNG": "DUONG", "e\u{302}\u{323}": "e", "Straße": "Straße"])
  func bareFormHasNoMarks(_ text: String, _ bare: String) {
    #expect(SyllableForm.bare(text) == bare)
  }

  @Test func foldedFormIsComposed() {
    #expect(SyllableForm.fold("E\u{302}\u{301}").scalars == "ế".scalars)
    #expect(SyllableForm.hasMarks("đ") && SyllableForm.hasMarks("a\u{301}") && !SyllableForm.hasMarks("dz1"))
  }

  @Test(arguments: [
    ("Phường  Hoà Bình ", "phường hòa bình"), ("HÒA BÌNH", "hòa bình"), ("\u{FEFF}Huế\nxã", "huế xã"),
    ("Thuy\u{309} Nguyên", "thủy nguyên"),
  ])
  func nameKeysAreEqualWhateverTheSpelling(_ name: String, _ key: String) {
    #expect(NameKey.folded(name) == key)
  }

  @Test func bareNameKey() {
    #expect(NameKey.bare("Đảng uỷ xã Hoà Lạc") == "dang uy xa hoa lac")
  }
}
