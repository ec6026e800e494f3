/** A mistake that the user of a command can correct. */
export class UsageError extends Error {}
