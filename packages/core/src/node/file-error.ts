/** Returns the system's code, `ENOENT`: its sentence holds the absolute path, which differs on every machine. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : String(error);
}
