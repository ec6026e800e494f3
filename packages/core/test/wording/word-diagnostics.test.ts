import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { diagnose, placeIn } from '../../src/diagnostic.js';
import { formatDiagnostics } from '../../src/folding/format-diagnostics.js';
import { loadLibrary } from '../../src/node/index.js';
import { frenchAdvice, frenchFacts, frenchRules } from '../../src/rules/french/index.js';
import { type RuleId, rules } from '../../src/rules/index.js';
import { typeset } from '../../src/typography/index.js';
import { translatePhrase } from '../../src/wording/translate-phrase.js';
import { wordDiagnostics } from '../../src/wording/word-diagnostics.js';
import { libraryOf } from '../library-of.js';

const ids = Object.keys(rules) as RuleId[];
const place = placeIn('content/fr/a.md');
const invalid = fileURLToPath(new URL('../../../../fixtures/invalid', import.meta.url));
const src = fileURLToPath(new URL('../../src', import.meta.url));
const toFrench = { from: 0, to: 1 } as const;

/** Lists the names of facts in a sentence, in order. */
const factsIn = (sentence: string) =>
  [...sentence.matchAll(/\{(?:found|expected|name)\}/g)].map(String).sort();

describe('every rule has words in French', () => {
  it.each(ids)('%s, with the same facts, and none of them English', (id) => {
    const { message, advice } = rules[id];
    const [frenchMessage, frenchWords] = frenchRules[id];
    expect(factsIn(frenchMessage)).toEqual(factsIn(message));
    expect(frenchMessage).not.toBe(message);
    expect(frenchWords).not.toBe(advice);
    expect(frenchWords).not.toBe('');
  });

  it('and no other', () => {
    expect(Object.keys(frenchRules).sort()).toEqual(ids.toSorted());
  });

  it.each([
    ...ids.flatMap((id) => frenchRules[id]),
    ...[...frenchAdvice, ...frenchFacts].map(([, french]) => french),
  ])('set as French sets it: %s', (text) => {
    // Code keeps its marks; what stands for a fact is a word.
    const words = text
      .replace(/`[^`]*`/g, 'code')
      .replace(/\{\{ et \}\}/, 'code')
      .replace(/\{\w*\}/g, 'mot')
      .replace(/\b\w+:(?!\/)/g, 'champ');
    expect(typeset(words, { locale: 'fr' })).toBe(words);
  });
});

describe('a diagnostic', () => {
  const [dead] = wordDiagnostics([diagnose('dead-link', place, { found: 'b.md', expected: 'c.md' })], 'fr');

  it('is told in French with the same facts', () => {
    expect(dead).toMatchObject({
      rule: 'dead-link',
      severity: 'error',
      message: 'Le lien `b.md` ne mène nulle part',
      found: 'b.md',
      expected: 'c.md',
      advice: 'Corrigez le chemin, ou écrivez le document.',
    });
  });

  it('whose sentence is not that of its rule stays as it is', () => {
    const own = { ...diagnose('dead-link', place, { found: 'b.md' }), message: 'Words of a program' };
    expect(wordDiagnostics([own], 'fr')).toEqual([own]);
  });

  it('quotes an author’s words as they are', () => {
    const [told] = wordDiagnostics(
      [diagnose('dead-link', place, { found: 'a list', name: 'nothing' })],
      'fr',
    );
    expect(told).toMatchObject({ found: 'a list', name: 'nothing' });
  });

  it.each([
    ['at most 3', 'au plus 3'],
    ['a text or a list', 'un texte ou une liste'],
    ['error, warn, hint, off or a group of fields', 'error, warn, hint, off ou un groupe de champs'],
    ['expected `a` to be at least 2 items', 'attendu dans `a`\u00a0: au moins 2 éléments'],
    ['Europe/Paris', 'Europe/Paris'],
    ['this or that', 'this or that'],
    ['at most ', 'at most '],
  ])('has facts in our words translated, and no others: %s', (english, french) => {
    expect(translatePhrase(english, frenchFacts, toFrench)).toBe(french);
  });

  it('of every kind of fault is told in French, and in English again', async () => {
    for (const folder of readdirSync(invalid)) {
      const { diagnostics } = await loadLibrary({
        root: `${invalid}/${folder}`,
        now: '2016-01-01',
        cache: false,
      });
      const french = wordDiagnostics(diagnostics, 'fr');
      expect(wordDiagnostics(french, 'en'), folder).toEqual(diagnostics);
      const left = french.filter(
        ({ message, advice }, index) =>
          message === diagnostics[index]?.message || advice === diagnostics[index]?.advice,
      );
      expect(left, folder).toEqual([]);
    }
  });
});

describe('a library and a report', () => {
  const files = { 'fr/a.md': '---\ntitle: A\n---\n\n[B](b.md)\n' };

  it('are in French where that is asked for, and else in English', () => {
    const { diagnostics } = libraryOf({ files, lang: 'fr' });
    expect(diagnostics.map(({ message }) => message)).toEqual(['Le lien `b.md` ne mène nulle part']);
    expect(libraryOf({ files }).diagnostics.map(({ message }) => message)).toEqual([
      'The link `b.md` leads nowhere',
    ]);
    const report = [
      'content/fr/a.md:5:1 erreur Le lien `b.md` ne mène nulle part [dead-link]',
      '  trouvé\u00a0: b.md',
      '  à faire\u00a0: Corrigez le chemin, ou écrivez le document.',
      '1\u00a0erreur, 0\u00a0avertissement, 0\u00a0conseil',
      '',
    ].join('\n');
    expect(formatDiagnostics(diagnostics, { lang: 'fr' })).toBe(report);
    expect(formatDiagnostics(libraryOf({ files }).diagnostics, { lang: 'fr' })).toBe(report);
    expect(formatDiagnostics(diagnostics)).toBe(formatDiagnostics(libraryOf({ files }).diagnostics));
  });

  it('give the same pages in both', () => {
    const text = ({ locale }: ReturnType<typeof libraryOf>) => JSON.stringify(locale('fr').routes);
    expect(text(libraryOf({ files, lang: 'fr' }))).toBe(text(libraryOf({ files })));
  });

  it('know no other language', () => {
    const lang = 'de' as 'fr';
    expect(() => libraryOf({ files, lang })).toThrow('Expected one of the languages en, fr, not `de`');
    expect(() => formatDiagnostics([], { lang })).toThrow(TypeError);
  });

  it('fold in French, too', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      diagnose('dead-link', placeIn(`content/fr/${index}.md`), { found: 'b.md', absent: { path: 'fr/b' } }),
    );
    expect(formatDiagnostics(many, { lang: 'fr' })).toBe(
      [
        'dead-link\u00a0: 12\u00a0problèmes dans 12\u00a0fichiers',
        '  à faire\u00a0: Corrigez le chemin, ou écrivez le document.',
        'content/fr/0.md:1:1 erreur Le lien `b.md` ne mène nulle part [dead-link] 12\u00a0fois dans 12\u00a0fichiers',
        '  là\u00a0: content/fr/1.md:1:1',
        '  là\u00a0: content/fr/2.md:1:1',
        '',
        '12 erreurs  dead-link',
        'almanach check --all les montre tous',
        '12\u00a0erreurs, 0\u00a0avertissement, 0\u00a0conseil',
        '',
      ].join('\n'),
    );
  });
});

describe('what the sources say besides the words of rules', () => {
  const literals = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(?:rules|date|typography|folding)\b/.test(file))
    .flatMap((file) => wordsIn(readFileSync(`${src}/${file}`, 'utf8')));

  it.each([...new Set(literals)])('has French words: %s', (text) => {
    const french = translatePhrase(translatePhrase(text, frenchAdvice, toFrench), frenchFacts, toFrench);
    expect(french).not.toBe(text);
  });
});

/** Lists the texts that a module gives as a fact or an advice; what is filled in becomes a word. */
function wordsIn(source: string): string[] {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join(''));
    else if (!ts.isCallExpression(node)) ts.forEachChild(node, take);
  };
  const visit = (node: ts.Node): void => {
    const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (named && /^(?:advice|expected|found)$/.test(node.name.getText(file)) && node.initializer)
      take(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return texts.filter(
    (text) => / /.test(text) && /^[\p{L}`]/u.test(text) && !/^x|^[\w, ]*,|^\w+(?:: x$|\()/.test(text),
  );
}
