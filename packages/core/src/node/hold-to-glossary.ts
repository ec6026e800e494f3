import { keyOf } from '../graph/document-key.js';
import { chooseOriginal } from '../graph/originals.js';
import { groupBy } from '../group-by.js';
import { quoteLines, sheetOf } from '../messages/message-sheet.js';
import { onceEach } from '../once.js';
import type { Diagnostic, MessageFile, ParsedDocument, Site, SiteLocale } from '../types.js';
import { checkGlossary, type GlossaryText } from '../workbench/glossary/check-glossary.js';
import { checkMessageTerms } from '../workbench/glossary/check-message-terms.js';
import { createTermFinders } from '../workbench/glossary/check-terms.js';
import type { Glossary } from '../workbench/glossary/glossary.js';
import type { SourceList } from './list-sources.js';
import { loadGlossary } from './load-glossary.js';
import { readText } from './read-text.js';

/** What is held to the glossary of a site. */
interface GlossaryContent {
  readonly site: Site;
  readonly documents: readonly ParsedDocument[];
  readonly messages: readonly MessageFile[];
}

/**
 * Holds the texts and messages of a site to its glossary, `glossary.yaml`. The texts are read once more, where there is
 * one: parsing them does not depend on it.
 */
export async function holdToGlossary(list: SourceList, content: GlossaryContent): Promise<Diagnostic[]> {
  const { locales, defaultLocale: original } = content.site;
  const languages = [...new Set(locales.flatMap(({ code, language }) => [code, language]))];
  const { glossary, diagnostics } = await loadGlossary(list.root, { original, languages });
  return [...diagnostics, ...(glossary?.entries.length ? checkContent(list, glossary, content) : [])];
}

function checkContent(list: SourceList, glossary: Glossary, content: GlossaryContent): Diagnostic[] {
  const { site, documents, messages } = content;
  const languageOf = onceEach((code: string) => languageIn(glossary, site.locales, code));
  const texts = textsOf(list, site, documents, languageOf);
  const findersFor = onceEach((language: string) => createTermFinders(glossary, language));
  const sheets = messages.map((file) => sheetOf(file, languageOf(file.locale)));
  const original = sheets.find((_, index) => messages[index]?.locale === site.defaultLocale);
  const ofMessages = sheets.flatMap((sheet) =>
    checkMessageTerms(sheet, sheet === original ? undefined : original, findersFor),
  );
  return [...checkGlossary({ glossary, texts }), ...quoteLines(ofMessages, messages)];
}

/** Returns the name that a glossary knows the language of a locale by: its code, else its tag. */
function languageIn({ entries }: Glossary, locales: readonly SiteLocale[], code: string): string {
  if (entries.some(({ forms }) => Object.hasOwn(forms, code))) return code;
  return locales.find((locale) => locale.code === code)?.language ?? code;
}

/** Reads the texts of the documents, each with the path of the one that it translates. */
function textsOf(
  list: SourceList,
  site: Site,
  documents: readonly ParsedDocument[],
  languageOf: (code: string) => string,
): GlossaryText[] {
  const sources = new Map(list.sources.map((source) => [source.path, source]));
  return [...groupBy(documents, keyOf).values()].flatMap((versions) => {
    const original = chooseOriginal(site, new Map(versions.map((each) => [each.path.locale, each])));
    return versions.flatMap((document): GlossaryText[] => {
      const listed = sources.get(document.file);
      const source = listed && document.within === undefined ? readText(list.root, listed).source : undefined;
      if (!source) return [];
      const { file, path } = document;
      const text = { path: file, text: source.text, language: languageOf(path.locale) };
      return [document === original ? text : { ...text, original: original?.file }];
    });
  });
}
