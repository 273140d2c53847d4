/// What became of a row of a file.
public enum IntakeRow: Hashable, Sendable {
  case submission(Submission)
  case completion(CompletionFigure)
  case rejection(Rejection)
}
