/** What the call asked for cannot be done at all, and the message says why in one line. */
export class UsageError extends Error {}

/** Says in one line what could not be done; the process goes on and ends with exit code 2. */
export function fail(message: string): void {
  process.stderr.write(`newsblotter: ${message.replace(/\s+/gu, " ").trim()}\n`);
  process.exitCode = 2;
}
