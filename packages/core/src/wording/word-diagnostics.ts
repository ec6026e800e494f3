import { fillSentence } from '../diagnostic.js';
import { frenchAdvice, frenchFacts, frenchRules } from '../rules/french/index.js';
import { type RuleId, rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { misuse } from '../text/expect.js';
import type { Diagnostic, ReportLanguage } from '../types.js';
import { type Direction, translatePhrase } from './translate-phrase.js';

/** The languages of reports; the number of each is that of its column in the phrases. */
export const reportLanguages: readonly ReportLanguage[] = ['en', 'fr'];

/** Rules whose `found` is no quotation, but said in our words. */
const wordedFound: ReadonlySet<RuleId> = new Set([
  'comments-unreadable',
  'config-invalid',
  'data-invalid',
  'field-foreign',
  'field-unknown',
  'file-too-large',
  'file-unreadable',
  'front-matter-map',
  'front-matter-syntax',
  'html-dropped',
  'media-active',
  'message-format',
  'message-length',
  'message-punctuation',
  'message-spaces',
  'message-syntax',
  'message-tag',
  'site-syntax',
  'template-code',
]);
/** Rules whose `name` is none, but said in our words. */
const wordedName: ReadonlySet<RuleId> = new Set([
  'link-unpublished',
  'medium-name',
  'output-conflict',
  'output-name',
  'output-reserved',
  'permalink-date',
  'translation-differs',
]);

/**
 * Puts diagnostics into the words of a language, from their rules and facts. One whose sentence is not that of its rule
 * stays as it is: whoever wrote it found words of their own.
 *
 * @param lang English by default.
 * @throws TypeError where it is no language of reports.
 */
export function wordDiagnostics(diagnostics: readonly Diagnostic[], lang?: ReportLanguage): Diagnostic[] {
  const language = expectReportLanguage(lang);
  return diagnostics.map((diagnostic) => wordDiagnostic(diagnostic, language));
}

function wordDiagnostic(diagnostic: Diagnostic, lang: ReportLanguage): Diagnostic {
  const said = reportLanguages
    .flatMap((from) => ([0, 2] as const).map((form) => ({ from, form })))
    .find(({ from, form }) => sentenceIn(from, form, diagnostic) === diagnostic.message);
  if (said === undefined || said.from === lang) return diagnostic;
  const { from, form } = said;
  const { rule, name, found, expected, advice } = diagnostic;
  const direction: Direction = from === 'en' ? { from: 0, to: 1 } : { from: 1, to: 0 };
  const fact = (text: string) => translatePhrase(text, frenchFacts, direction);
  const facts = {
    ...diagnostic,
    ...(name !== undefined && wordedName.has(rule) && { name: fact(name) }),
    ...(found !== undefined && wordedFound.has(rule) && { found: fact(found) }),
    ...(expected !== undefined && { expected: fact(expected) }),
  };
  return {
    ...facts,
    message: sentenceIn(lang, form, facts) ?? diagnostic.message,
    ...(advice !== undefined && {
      advice:
        advice === wordsOf(from, rule)[1]
          ? wordsOf(lang, rule)[1]
          : translatePhrase(advice, frenchAdvice, direction),
    }),
  };
}

/** Returns the sentence that a diagnostic has in a language, of one or of several, with its facts as they are. */
function sentenceIn(lang: ReportLanguage, form: 0 | 2, diagnostic: Diagnostic): string | undefined {
  const sentence = wordsOf(lang, diagnostic.rule)[form];
  return sentence === undefined ? undefined : fillSentence(sentence, diagnostic);
}

function wordsOf(
  lang: ReportLanguage,
  rule: RuleId,
): readonly [message: string, advice: string, several?: string | undefined] {
  if (!Object.hasOwn(rules, rule)) return ['', ''];
  const { message, advice, several }: Rule = rules[rule];
  return lang === 'fr' ? frenchRules[rule] : [message, advice, several];
}

/** Returns the language of a report; English where none is named. */
export function expectReportLanguage(lang: ReportLanguage = 'en'): ReportLanguage {
  if (!reportLanguages.includes(lang))
    throw misuse(`one of the languages ${reportLanguages.join(', ')}`, lang);
  return lang;
}
