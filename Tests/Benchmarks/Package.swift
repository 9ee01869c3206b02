// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who uses or tests the program builds it:
// swift package --package-path Tests/Benchmarks benchmark
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "roundtable", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "RoundtableBenchmarks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "SessionState", package: "roundtable"),
        .product(name: "SessionStorage", package: "roundtable"),
        .product(name: "TerminalScreen", package: "roundtable"),
        .product(name: "Consoles", package: "roundtable"),
        .product(name: "Reports", package: "roundtable"),
      ],
      path: "Benchmarks/RoundtableBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
