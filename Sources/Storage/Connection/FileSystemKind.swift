import Foundation

/// The file systems on which SQLite's WAL is not safe: its shared memory does not reach across hosts
/// (sqlite.org/wal.html; damage in the field: reliability.md B2).
enum FileSystemKind {
  private static let network: Set<String> = [
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse", "fuseblk", "9p", "ceph", "afs", "coda",
    "glusterfs", "lustre", "ncpfs",
  ]

  /// - Throws: ``StoreError`` where the folder that holds `url` lies on a network file system.
  static func requireLocal(_ url: URL) throws {
    let folder = url.deletingLastPathComponent().path
    var status = stat()
    if stat(folder, &status) != 0 { throw FileError.last("stat", folder) }
    // Swift's Glibc has no statfs; the kernel's own list says the same with names.
    guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else { return }
    if let type = type(ofDevice: status.st_dev, mounts: mounts), isNetwork(type) {
      throw StoreError(kind: .networkFileSystem(type), path: url.path)
    }
  }

  static func isNetwork(_ type: String) -> Bool { network.contains(type) || type.hasPrefix("fuse.") }

  /// The type of the file system with the number `device` in the text of `/proc/self/mountinfo`
  /// (`36 35 98:0 /root /mnt options shared:1 - ext3 /dev/sda1 rw`, proc(5)); nil where it is not listed.
  static func type(ofDevice device: dev_t, mounts: String) -> String? {
    let number = "\(major(device)):\(minor(device))"
    for line in mounts.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map { String($0) ?? "" }
      guard fields.count > 2, fields[2] == number, let dash = fields.firstIndex(of: "-"),
        dash + 1 < fields.count
      else { continue }
      return fields[dash + 1]
    }
    return nil
  }

  // The macros of <sys/sysmacros.h>, which Swift cannot import.
  private static func major(_ device: dev_t) -> dev_t { device >> 8 & 0xFFF | device >> 32 & ~0xFFF }
  private static func minor(_ device: dev_t) -> dev_t { device & 0xFF | device >> 12 & 0xFFFF_FF00 }
}
