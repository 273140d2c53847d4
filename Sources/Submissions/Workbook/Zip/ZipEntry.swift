/// A file in a zip archive, as the central directory states it.
struct ZipEntry {
  enum Method { case stored, deflated }

  /// With "/" between folders.
  let name: String
  /// Nil for a method that is not read, or an encrypted entry.
  let method: Method?
  let compressedSize: Int
  let checksum: UInt32
  /// Where in the file its local header stands.
  let headerOffset: Int
}
