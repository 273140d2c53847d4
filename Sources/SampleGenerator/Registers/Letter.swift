import Foundation

/// A Vietnamese letter taken apart: "ế" is the base "e" with a circumflex and the tone sắc.
struct Letter {
  enum Quality { case plain, circumflex, breve, horn, bar }
  enum Tone { case level, grave, acute, hook, tilde, dot }

  let base: Unicode.Scalar
  let quality: Quality
  let tone: Tone

  var hasMark: Bool { quality != .plain || tone != .level }

  init(_ scalar: Unicode.Scalar) {
    if scalar == "đ" || scalar == "Đ" {
      self.init(base: scalar == "đ" ? "d" : "D", quality: .bar, tone: .level)
      return
    }
    var quality = Quality.plain
    var tone = Tone.level
    let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
    for mark in parts.dropFirst() {
      switch mark.value {
      case 0x302: quality = .circumflex
      case 0x306: quality = .breve
      case 0x31B: quality = .horn
      case 0x300: tone = .grave
      case 0x301: tone = .acute
      case 0x309: tone = .hook
      case 0x303: tone = .tilde
      case 0x323: tone = .dot
      default: break
      }
    }
    self.init(base: parts.first ?? scalar, quality: quality, tone: tone)
  }

  init(base: Unicode.Scalar, quality: Quality, tone: Tone) {
    self.base = base
    self.quality = quality
    self.tone = tone
  }

  /// The letter put together again, in NFC.
  var scalars: String.UnicodeScalarView {
    if quality == .bar { return String(base == "D" ? "Đ" : "đ").unicodeScalars }
    var text = String(base)
    switch quality {
    case .plain, .bar: break
    case .circumflex: text.unicodeScalars.append("\u{302}")
    case .breve: text.unicodeScalars.append("\u{306}")
    case .horn: text.unicodeScalars.append("\u{31B}")
    }
    switch tone {
    case .level: break
    case .grave: text.unicodeScalars.append("\u{300}")
    case .acute: text.unicodeScalars.append("\u{301}")
    case .hook: text.unicodeScalars.append("\u{309}")
    case .tilde: text.unicodeScalars.append("\u{303}")
    case .dot: text.unicodeScalars.append("\u{323}")
    }
    return text.precomposedStringWithCanonicalMapping.unicodeScalars
  }
}

extension String {
  /// "Thiếu máy tính" as it is typed without a Vietnamese keyboard: "Thieu may tinh".
  func withoutMarks() -> String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      let letter = Letter(scalar)
      result.append(letter.hasMark ? letter.base : scalar)
    }
    return String(result)
  }
}
