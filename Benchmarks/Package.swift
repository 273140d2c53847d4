// swift-tools-version: 6.1
import PackageDescription

// A package of its own: neither script/run nor script/test builds it. It drives the release binary as a
// whole process, so it needs nothing of the program's modules.
let package = Package(
  name: "Benchmarks",
  targets: [.executableTarget(name: "Benchmark")],
  swiftLanguageModes: [.v6]
)
