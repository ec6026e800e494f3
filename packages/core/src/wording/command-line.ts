import type { Phrase } from '../rules/rule.js';
import type { ReportLanguage } from '../types.js';
import { commandLineNames, commandLinePhrases } from './command-line-phrases.js';
import { translatePhrase } from './translate-phrase.js';
import { expectReportLanguage } from './word-diagnostics.js';

/** What a parser of arguments says by itself, in the language of reports: how commander is to be configured. */
export interface CommandLine {
  /** What `--help` does, and the command `help`. */
  readonly help: string;
  readonly helpOf: string;
  /** For `configureHelp`: headings, names of values, and what stands behind descriptions. */
  readonly helpStyles: {
    readonly styleTitle: (text: string) => string;
    readonly styleUsage: (text: string) => string;
    readonly styleOptionTerm: (text: string) => string;
    readonly styleArgumentTerm: (text: string) => string;
    readonly styleSubcommandTerm: (text: string) => string;
    readonly styleOptionDescription: (text: string) => string;
    readonly styleArgumentDescription: (text: string) => string;
  };
  /** For `configureOutput`: what is wrong with how the command was called. */
  readonly output: { readonly outputError: (text: string, write: (text: string) => void) => void };
}

/**
 * Returns what commander says by itself in a language: its errors, and the headings and names of its help. What a program
 * says in words of its own stays as it is.
 *
 * @param lang The language of reports.
 * @throws TypeError where it is no language of reports.
 * @example
 * const { help, output, helpStyles } = commandLineIn('fr')
 * new Command('almanach').helpOption('-h, --help', help).configureOutput(output).configureHelp(helpStyles)
 * // almanach --hlep: « erreur : l’option `--hlep` est inconnue »
 */
export function commandLineIn(lang: ReportLanguage): CommandLine {
  const isFrench = expectReportLanguage(lang) === 'fr';
  const same = (text: string) => text;
  const term = isFrench ? nameValues : same;
  const details = isFrench ? sayDetails : same;
  return {
    help: isFrench ? 'affiche cette aide' : 'display help for command',
    helpOf: isFrench ? 'affiche l’aide d’une commande' : 'display help for command',
    helpStyles: {
      styleTitle: isFrench ? say : same,
      styleUsage: term,
      styleOptionTerm: term,
      styleArgumentTerm: isFrench ? nameValue : same,
      styleSubcommandTerm: term,
      styleOptionDescription: details,
      styleArgumentDescription: details,
    },
    output: {
      outputError: (text, write) => write(isFrench ? text.split('\n').map(sayError).join('\n') : text),
    },
  };
}

const toFrench = { from: 0, to: 1 } as const;
const phrases: readonly Phrase[] = commandLinePhrases;

function say(text: string): string {
  return translatePhrase(text, phrases, toFrench);
}

/** Says what is wrong, and the values that it names as the help does: `--output <dossier>`. */
function sayError(line: string): string {
  const said = say(line);
  return said === line ? line : nameValues(said).replace(/(?<=l’argument `)\w+(?=`)/, nameValue);
}

/** Writes the names of values in a usage: `[folder] [options]` becomes `[dossier] [options]`. */
function nameValues(text: string): string {
  return text.replace(/[[<][^[\]<>]*[\]>]/g, nameValue);
}

function nameValue(text: string): string {
  return text.replace(/[A-Za-z]+/g, (name) => commandLineNames.get(name) ?? name);
}

/** Says what is added behind a description: `(default: ".", env: FOLDER)`. */
function sayDetails(text: string): string {
  return text.replace(/\((?:default|choices|env|preset): [^()]*\)$/, (details) =>
    details.replace(/(?<=\(|, )(default|choices|env|preset):/g, say),
  );
}
