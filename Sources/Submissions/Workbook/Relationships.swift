import Foundation

/// The relationships of a package part: to which parts it leads.
struct Relationships {
  struct Target {
    /// The last component of the relationship's type, "worksheet": the same in transitional and strict files.
    let type: String
    /// The part's name without leading "/".
    let part: String
  }

  let targets: [String: Target]

  /// The target of the first relationship of this type.
  func part(ofType type: String) -> String? {
    targets.sorted { $0.key < $1.key }.first { $0.value.type == type }?.value.part
  }

  /// - Parameter part: the part they belong to, "" for the package itself.
  init(of part: String, in archive: ZipArchive) throws {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[..<$0]) } ?? ""
    let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let name = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    guard archive.contains(name) else {
      targets = [:]
      return
    }
    let handler = Handler(folder: folder)
    try XMLReader.read(name, of: archive, handler: handler)
    targets = handler.targets
  }

  /// The part that `target` means when it stands in a part of `folder`.
  static func resolve(_ target: String, in folder: String) -> String {
    let path = target.removingPercentEncoding ?? target
    var components = path.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for component in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch component {
      case ".": continue
      case "..": _ = components.popLast()
      default: components.append(String(component))
      }
    }
    return components.joined(separator: "/")
  }

  private final class Handler: XMLHandler {
    private(set) var targets: [String: Target] = [:]
    private let folder: String

    init(folder: String) {
      self.folder = folder
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
      guard name.namespace == .packageRelationships, let id = attributes["Id"], let type = attributes["Type"],
        let target = attributes["Target"], attributes["TargetMode"] != "External"
      else { return }
      targets[id] = Target(
        type: type.split(separator: "/").last.map(String.init) ?? "",
        part: Relationships.resolve(target, in: folder))
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
