/// An address of ours to go back to, as a form says it; a foreign one becomes the first page.
struct OwnAddress: Sendable {
  let text: String

  init(_ candidate: String?) {
    let isOwn = candidate.map { candidate in
      candidate.hasPrefix("/") && !candidate.hasPrefix("//")
        && candidate.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
    }
    text = isOwn == true ? candidate ?? "/" : "/"
  }
}
