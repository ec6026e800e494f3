/** A rule: its severity, its sentence (`{found}`, `{expected}` and `{name}` are filled in) and what to do. */
export interface Rule {
  readonly severity: 'error' | 'warn' | 'hint';
  readonly message: string;
  readonly advice: string;
}
