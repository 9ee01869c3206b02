// swift-tools-version: 6.2
import PackageDescription

// The targets stand in the order of their imports: a target may import only what stands below it.
// The build runs with --explicit-target-dependency-import-check error, so this list is the architecture.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// What Foundation is made of, named because only the linker is told to take the static libraries.
let foundationParts = [
  "CoreFoundation", "_FoundationICU", "_FoundationCShims", "_FoundationCollections", "stdc++",
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let csv = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")

// One template for each kind of document and family of formats; a page's and a text's head and foot are the same for all.
let templates =
  ["page", "markdown", "text"].flatMap { family in
    [
      "outcome", "report", "recommendations", "actions", "speakers", "statistics", "timeline",
    ].map { "\($0)-\(family).mustache" } + ["\(family)-head.mustache", "\(family)-foot.mustache"]
  } + ["style.css"]

let package = Package(
  name: "roundtable",
  products: [
    .executable(name: "roundtable", targets: ["roundtable"]),
    // For the benchmarks, which are a package of their own.
    .library(name: "SessionState", targets: ["SessionState"]),
    .library(name: "SessionStorage", targets: ["SessionStorage"]),
    .library(name: "TerminalScreen", targets: ["TerminalScreen"]),
    .library(name: "Consoles", targets: ["Consoles"]),
    .library(name: "Reports", targets: ["Reports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "roundtable",
      dependencies: [
        "Consoles", "Reports", "Words", "SessionPlan", "SessionStorage", "SessionState",
        "CursesTerminal", "TerminalScreen", "Themes", "TOMLFiles", argumentParser, systemPackage,
      ],
      resources: [.embedInCode("Demonstration/doha.toml"), .embedInCode("Demonstration/doha.txt")],
      swiftSettings: strict,
      // The console starts 3 ms sooner and takes 6 MB less when the Swift libraries are part of it.
      linkerSettings: [
        .unsafeFlags(
          ["-static-stdlib", "-Xclang-linker", "-no-pie"] + foundationParts.map { "-l\($0)" },
          .when(configuration: .release))
      ]),
    .target(
      name: "Consoles",
      dependencies: ["Words", "SessionState", "TerminalScreen", "Themes"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Words", "SessionState", "TerminalScreen", mustache, crypto],
      resources: templates.map { .embedInCode("Templates/\($0)") },
      swiftSettings: strict),
    .target(
      name: "Words",
      dependencies: ["SessionPlan", "SessionStorage", "SessionState"],
      swiftSettings: strict),
    .target(
      name: "SessionPlan", dependencies: ["SessionState", "TOMLFiles", toml, csv],
      swiftSettings: strict),
    .target(
      name: "SessionStorage",
      dependencies: ["SessionState", "CLinux", crypto, systemPackage],
      swiftSettings: strict),
    .target(name: "SessionState", swiftSettings: strict),
    .target(
      name: "Themes", dependencies: ["TerminalScreen", "TOMLFiles", toml], path: "themes",
      resources: [
        .embedInCode("dark.toml"), .embedInCode("light.toml"), .embedInCode("terminal.toml"),
        .embedInCode("mono.toml"), .embedInCode("high-contrast.toml"),
        .embedInCode("okabe-ito.toml"),
      ],
      swiftSettings: strict),
    .target(name: "TOMLFiles", dependencies: [toml], swiftSettings: strict),
    .target(
      name: "CursesTerminal", dependencies: ["TerminalScreen", "CNcurses"],
      swiftSettings: strict),
    .target(name: "TerminalScreen", dependencies: ["CFriBidi"], swiftSettings: strict),
    .systemLibrary(name: "CFriBidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),

    .testTarget(
      name: "SessionStateTests", dependencies: ["SessionState", "Words"], swiftSettings: strict),
    .testTarget(
      name: "SessionStorageTests",
      dependencies: ["SessionStorage", "SessionState", "Words", systemPackage],
      resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(
      name: "SessionPlanTests", dependencies: ["SessionPlan", "SessionState", "Words"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalScreenTests",
      dependencies: ["CursesTerminal", "TerminalScreen", "Themes", "TOMLFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "ConsolesTests",
      dependencies: ["Consoles", "SessionState", "TerminalScreen", "Words"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Consoles", "Reports", "Words", "SessionPlan", "SessionState", "TerminalScreen", "Themes",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["roundtable", "Words", "SessionStorage", "SessionState", systemPackage],
      swiftSettings: strict),
  ]
)
