import { sortDiagnostics } from '../../diagnostic.js';
import { once, onceEach } from '../../once.js';
import { alignBlocks } from '../../revision/align-blocks.js';
import { expectList, expectObject, expectText } from '../../text/expect.js';
import type { Diagnostic } from '../../types.js';
import { checkTerms, createTermFinders, type TextInLanguage } from './check-terms.js';
import type { Glossary } from './glossary.js';
import { readPassages, type SearchedDocument } from './passages.js';

/** A Markdown text that is held to a glossary. */
export interface GlossaryText {
  readonly path: string;
  readonly text: string;
  /** The code of its locale, or its language tag. */
  readonly language: string;
  /** The path of the text that it translates; undefined of an original. */
  readonly original?: string | undefined;
}

/**
 * Holds Markdown texts to a glossary: reports at its column what a language must not say; a term of an original whose
 * translation has none of what the glossary translates it as; a name that is not to be translated and is lost. Code, and
 * words that a text marks as another language, are left alone. Of a term that a translation has nowhere, the first block
 * is told that translates one with it.
 *
 * @throws TypeError where the glossary is none of `readGlossary`, or the texts are no list.
 * @example
 * const { glossary } = readGlossary({ path: 'glossary.yaml', text: '- term: équipe\n  forbidden: [team]\n' }, { original: 'fr' })
 * checkGlossary({ glossary, texts: [{ path: 'a.md', language: 'fr', text: 'La team.\n' }] })[0]?.expected // 'équipe'
 */
export function checkGlossary(options: {
  readonly glossary: Glossary;
  readonly texts: readonly GlossaryText[];
}): Diagnostic[] {
  const { glossary, texts } = expectObject(options, 'options with `glossary` and `texts`');
  expectList(expectObject(glossary, 'what `readGlossary` returned, as `glossary`').entries, 'its entries');
  expectList(texts, 'a list of texts as `texts`');
  for (const each of texts) {
    expectText(expectObject(each, 'a text with `path`, `text` and `language`').path, 'the path of a text');
    expectText(each.text, 'the text of a file as `text`');
    expectText(each.language, 'a language as `language`');
  }
  const findersFor = onceEach((language: string) => createTermFinders(glossary, language));
  const byPath = new Map(texts.map((each) => [each.path, each]));
  const read = ({ path, text, language }: GlossaryText): SearchedDocument & TextInLanguage => ({
    ...readPassages(path, text, language),
    finders: findersFor(language),
  });
  // The translations of an original are held to it one by one.
  const readOriginal = onceEach(read);
  return sortDiagnostics(
    texts.flatMap((each) => {
      const original = each.original === undefined ? undefined : byPath.get(each.original);
      return checkDocument(read(each), original && readOriginal(original), each.path);
    }),
  );
}

function checkDocument(
  document: SearchedDocument & TextInLanguage,
  original: (SearchedDocument & TextInLanguage) | undefined,
  file: string,
): Diagnostic[] {
  const pairs = once(
    () =>
      new Map(
        alignBlocks(original?.blocks ?? [], document.blocks).flatMap((pair) =>
          pair.original === undefined || pair.translation === undefined
            ? []
            : [[pair.original, pair.translation] as const],
        ),
      ),
  );
  return checkTerms(document, original, (passage) => {
    const block = document.blocks[pairs().get(passage) ?? -1];
    return block && { file, line: block.line, column: 1 };
  });
}
