import GRDB
import Glibc

/// Says what a person can do about a failure of store or files.
public enum FailureText {
  /// One sentence about `error`; nil where there is nothing better to say than its own description.
  public static func text(for error: any Error) -> String? {
    switch error {
    case let error as FileError: advice(errno: error.code).map { "\(error.description); \($0)" }
    case let error as DatabaseError: text(for: error.resultCode).map { "store: \($0)" }
    default: nil
    }
  }

  private static func advice(errno code: Int32) -> String? {
    switch code {
    case ENOSPC, EDQUOT: "free some space and run again"
    case EACCES, EPERM: "check who may write there, or choose another place"
    case EROFS: "choose a place that can be written"
    case ENOTDIR: "it is a file or a link where a folder is needed; choose another folder"
    case EISDIR: "it is a folder where a file is needed; choose another file"
    case ENOENT: "check the path"
    default: nil
    }
  }

  private static func text(for code: ResultCode) -> String? {
    switch code.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: "in use by another process; nothing was changed, run again later"
    case .SQLITE_FULL: "no space left on its disk; nothing was changed, free some space and run again"
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
      "cannot be opened for writing; check the path of --store and who may write there"
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: "damaged; put back a copy made by vuongmac backup"
    case .SQLITE_IOERR: "its disk fails to read or write; check the disk and run again"
    default: nil
    }
  }
}
