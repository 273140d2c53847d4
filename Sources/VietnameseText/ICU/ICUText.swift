import CICU

/// The Unicode operations that the package takes from ICU; the only file that imports CICU.
public enum ICUText {
  /// The version of the linked ICU, for example "72.1".
  public static var version: String { String(cString: cicu_version()) }

  /// Canonical composition (NFC) of `text`.
  public static func nfc(_ text: String) -> String { apply(cicu_normalize_nfc, to: text) }

  /// Canonical decomposition (NFD) of `text`.
  public static func nfd(_ text: String) -> String { apply(cicu_normalize_nfd, to: text) }

  /// Full case folding of `text`; may lengthen it ("ß" is "ss").
  public static func foldCase(_ text: String) -> String { apply(cicu_fold_case, to: text) }

  /// Whether canonical composition never joins `scalar` with what stands before it, nor moves it there.
  static func hasCompositionBoundary(before scalar: Unicode.Scalar) -> Bool {
    cicu_has_nfc_boundary_before(scalar.value) != 0
  }

  private typealias Operation = (
    UnsafePointer<UInt16>?, Int32, UnsafeMutablePointer<UInt16>?, Int32
  ) -> Int32

  private static func apply(_ operation: Operation, to text: String) -> String {
    let source = Array(text.utf16)
    if source.isEmpty { return "" }
    var capacity = source.count * 2 + 16
    while true {
      var length: Int32 = 0
      let target = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
        length = operation(source, Int32(source.count), buffer.baseAddress, Int32(buffer.count))
        count = max(0, min(Int(length), buffer.count))
      }
      // The operations fail only for want of memory or of ICU's own data file: nothing to go on with.
      precondition(length >= 0, "ICU error \(-length)")
      if Int(length) <= capacity { return String(decoding: target, as: UTF16.self) }
      capacity = Int(length)
    }
  }
}
