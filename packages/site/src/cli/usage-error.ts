/** A mistake that the user of a command can correct. */
export class UsageError extends Error {
  /**
   * @param exitCode With what the command ends: 2 where a value on its line is none that it takes, 1 by default.
   */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
