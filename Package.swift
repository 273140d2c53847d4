// swift-tools-version: 6.1
import Foundation
import PackageDescription

// VUONGMAC_WITHOUT_WORKBENCH=1 leaves out `serve` and its web server, which take minutes to build: all other
// targets and their tests then build without them.
let withWorkbench = ProcessInfo.processInfo.environment["VUONGMAC_WITHOUT_WORKBENCH"] == nil

let package = Package(
  name: "vuongmac",
  products: [
    .executable(name: "vuongmac", targets: ["vuongmac"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // C libraries of the system. CICU is the only place that includes <unicode/...>.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // The path of an entry: text, coding, intake, store, tables.
    .target(name: "VietnameseText", dependencies: ["CICU"]),
    .target(
      name: "Coding",
      dependencies: ["VietnameseText", .product(name: "Yams", package: "Yams")]),
    .target(name: "Submissions", dependencies: ["VietnameseText", "CExpat", "CZlib"]),
    .target(
      name: "Storage",
      dependencies: [
        "Submissions",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Reporting",
      dependencies: [
        "CXlsxWriter", "CZlib",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "PublishedReports", dependencies: ["Submissions", "VietnameseText"]),
    .target(
      name: "Workflows",
      dependencies: ["Submissions", "Coding", "Storage", "Reporting", "PublishedReports"]),
    .executableTarget(
      name: "vuongmac",
      dependencies: [
        "Workflows",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Makes the sample day under Corpus/sample-day; not part of the program.
    .executableTarget(
      name: "SampleGenerator",
      dependencies: ["Submissions", .product(name: "Yams", package: "Yams")]),

    // What several test targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText", "TestSupport"]),
    .testTarget(name: "CodingTests", dependencies: ["Coding", "TestSupport"]),
    .testTarget(name: "SubmissionsTests", dependencies: ["Submissions", "TestSupport"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage", "TestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "CZlib", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "PublishedReportsTests", dependencies: ["PublishedReports", "Submissions", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "WorkflowsTests", dependencies: ["Workflows", "TestSupport"]),
    .testTarget(name: "CommandLineTests", dependencies: ["vuongmac", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

if withWorkbench {
  package.dependencies += [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ]
  package.targets += [
    .target(
      name: "Workbench",
      dependencies: [
        "Workflows",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates"), .embedInCode("Assets")]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["Workbench", "TestSupport"]),
  ]
  if let program = package.targets.first(where: { $0.name == "vuongmac" }) {
    program.dependencies.append("Workbench")
    program.swiftSettings = [.define("WORKBENCH")]
  }
}
