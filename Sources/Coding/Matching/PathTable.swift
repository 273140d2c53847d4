/// The ways from the beginnings of terms to where texts have followed them, each with a number: equal numbers
/// mean the same written words and gaps.
struct PathTable {
  /// The way that has no words yet.
  static let empty: Int32 = 0

  private struct Path: BitwiseCopyable {
    var before: Int32
    /// As in `TermGraph.Edge`.
    var element: Int32
  }

  private var paths = Rows<Path>(capacity: 1 << 10)
  private var numbers = PairTable(bits: 11)

  init() { paths.append(Path(before: -1, element: 0)) }

  func free() {
    paths.free()
    numbers.free()
  }

  var count: Int { paths.count }

  /// The number of the way that goes on from `path` by `element`, new or known.
  mutating func number(of path: Int32, _ element: Int32) -> Int32 {
    if let known = numbers.value(of: path, element) { return known }
    let number = Int32(paths.count)
    paths.append(Path(before: path, element: element))
    numbers.insert(number, of: path, element)
    return number
  }

  /// Calls `body` with the elements of `path`, the last first, until it says that it has enough.
  func forEachReversed(of path: Int32, _ body: (Int32) -> Bool) {
    var path = path
    while path != Self.empty, body(paths[path].element) { path = paths[path].before }
  }

  /// The elements of `path` from its beginning.
  func elements(of path: Int32) -> [Int32] {
    var elements: [Int32] = []
    forEachReversed(of: path) {
      elements.append($0)
      return true
    }
    return elements.reversed()
  }
}
