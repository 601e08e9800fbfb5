/** What went wrong: `code` is for programs, `message` says in words what was expected. */
export type ErrorCode =
  | "invalid-text"
  | "invalid-options"
  | "duplicate-list"
  | "circular-links"
  | "missing-need"
  | "pool-closed"
  | "extraction-failed";

/** The one class of error that this library throws on purpose. */
export class NewsblotterError extends Error {
  override readonly name = "NewsblotterError";
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
