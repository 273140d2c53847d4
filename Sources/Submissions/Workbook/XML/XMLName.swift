import Foundation

/// The name of an element, valid only during the call that brings it.
struct XMLName {
  enum Namespace { case spreadsheet, packageRelationships, other }

  let namespace: Namespace
  /// Without prefix.
  let local: UnsafePointer<CChar>

  /// - Parameter name: as expat gives it, namespace and local name parted by U+0001.
  init(_ name: UnsafePointer<CChar>) {
    guard let separator = strchr(name, 1) else {
      namespace = .other
      local = name
      return
    }
    local = UnsafePointer(separator) + 1
    namespace = Self.namespace(of: name, length: separator - UnsafeMutablePointer(mutating: name))
  }

  func isSpreadsheet(_ name: StaticString) -> Bool {
    namespace == .spreadsheet
      && strcmp(local, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  private static func namespace(of name: UnsafePointer<CChar>, length: Int) -> Namespace {
    for (uri, namespace) in known
    where uri.utf8CodeUnitCount == length && memcmp(name, uri.utf8Start, length) == 0 {
      return namespace
    }
    return .other
  }

  /// Transitional and strict.
  private static let known: [(StaticString, Namespace)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .spreadsheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .spreadsheet),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .packageRelationships),
  ]
}
