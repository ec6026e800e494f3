import type { ReportLanguage } from '../types.js';

/**
 * Returns the language that a system speaks with whoever sits before it, as the variables of its locale say; English
 * where they name one without reports.
 *
 * @param environment The variables: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty counts.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
 * @example
 * languageOfSystem({ LANG: 'fr_CA.UTF-8' }) // 'fr'
 */
export function languageOfSystem(environment: Readonly<Record<string, string | undefined>>): ReportLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^fr(?:[_.@-]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en';
}
