/** A rule: its severity (`off` where only sites that ask for it are told), its sentence (`{found}`, `{expected}` and `{name}` are filled in) and what to do. */
export interface Rule {
  readonly severity: 'error' | 'warn' | 'hint' | 'off';
  readonly message: string;
  /** The sentence of several alike in one file, where they are told at once. */
  readonly several?: string;
  readonly advice: string;
}

/** The words of rules in one language: for each its sentence, what to do, and the sentence of several. */
export type RuleWords<Id extends string> = Readonly<
  Record<
    Id,
    readonly [message: string, advice: string] | readonly [message: string, advice: string, several: string]
  >
>;

/**
 * What a report says besides the words of a rule, in English and in another language; `{}` stands for what is named. Of
 * two that fit a text, the first counts.
 */
export type Phrase = readonly [english: string, translated: string];
