/// A cell's value that cannot be taken, with what to do about it, in Vietnamese.
struct ValueError: Error, Hashable {
  let reason: String
}
