/// Collects what is the matter while files are read, and gives it its lines and columns at the end.
final class ProblemList {
  private var found: [(place: Place, kind: PlanProblem.Kind)] = []
  private(set) var hasErrors = false

  func add(_ kind: PlanProblem.Kind, at place: Place) {
    found.append((place, kind))
    if kind.severity == .error { hasErrors = true }
  }

  /// The problems by file and place.
  ///
  /// Columns are counted on from the problem before on the same line, so that a file of one long line with
  /// many problems is still read once.
  func problems(inOrderOf sources: [SourceText]) -> [PlanProblem] {
    sources.flatMap { source -> [PlanProblem] in
      let here = found.enumerated().filter { $0.element.place.source === source }
        .sorted { ($0.element.place.offset, $0.offset) < ($1.element.place.offset, $1.offset) }
      var last = (line: -1, offset: 0, column: 1)
      return here.map { _, problem in
        let line = source.lineIndex(of: problem.place.offset)
        if line != last.line { last = (line, source.lineStart(line), 1) }
        last.column += source.characters(last.offset..<max(last.offset, problem.place.offset))
        last.offset = problem.place.offset
        return PlanProblem(
          file: source.fileName, line: line + 1, column: last.column, kind: problem.kind)
      }
    }
  }
}
