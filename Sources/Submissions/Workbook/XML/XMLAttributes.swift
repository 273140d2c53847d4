import Foundation

/// The attributes of an element, valid only during the call that brings them.
struct XMLAttributes {
  /// Names and values by turns, nil at the end.
  let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of the attribute without namespace.
  subscript(name: StaticString) -> String? { self.bytes(of: name).map { String(cString: $0) } }

  /// The value of the attribute of this local name in some namespace ("r:id").
  subscript(qualified name: StaticString) -> String? {
    var next = list
    while let attribute = next[0], let value = next[1] {
      if let separator = strchr(attribute, 1), strcmp(separator + 1, cString(name)) == 0 {
        return String(cString: value)
      }
      next += 2
    }
    return nil
  }

  /// The value as a number; nil where there is none.
  func integer(_ name: StaticString) -> Int? {
    guard let bytes = bytes(of: name) else { return nil }
    var value = 0
    var next = bytes
    while next.pointee != 0 {
      let digit = Int(next.pointee) - 0x30
      guard (0...9).contains(digit), value < 1 << 40 else { return nil }
      value = value * 10 + digit
      next += 1
    }
    return next == bytes ? nil : value
  }

  /// The value as XML Schema writes truth values; false where there is none.
  func flag(_ name: StaticString) -> Bool {
    self[name].map { ["1", "true", "on"].contains($0) } ?? false
  }

  func bytes(of name: StaticString) -> UnsafePointer<CChar>? {
    var next = list
    while let attribute = next[0], let value = next[1] {
      if strcmp(attribute, cString(name)) == 0 { return value }
      next += 2
    }
    return nil
  }

  private func cString(_ name: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
