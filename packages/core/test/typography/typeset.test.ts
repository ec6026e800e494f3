import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/typography/index.js';

const N = '\u202F';
const B = '\u00A0';

describe('typeset', () => {
  it.each([
    ['Vraiment ?', `Vraiment${N}?`],
    ['Vraiment?', `Vraiment${N}?`],
    ['Vraiment ?!', `Vraiment${N}?!`],
    ['Il est 12:30', 'Il est 12:30'],
    ['Voir https://a.example/?q=1', 'Voir https://a.example/?q=1'],
    ['ratio 16:9 et std::vector', 'ratio 16:9 et std::vector'],
    ['Note: ici', `Note${B}: ici`],
    ['Salut :)', 'Salut :)'],
    ["l'été d'une", 'l’été d’une'],
    ['Il dit "bonjour".', `Il dit «${B}bonjour${B}».`],
    ['«mot»', `«${B}mot${B}»`],
    ['Il dit "un "mot" ici".', `Il dit «${B}un “mot” ici${B}».`],
    ['en 2015, 34090', 'en 2015, 34090'],
    ['10 000 euros', `10${N}000 euros`],
    ['04 67 12 34 56', '04 67 12 34 56'],
    ['06 123 456 78', '06 123 456 78'],
    ['50 %', `50${B}%`],
    ['M. Hugo', `M.${B}Hugo`],
    ['n° 3', `n°${B}3`],
    ['1ère et 2ème, XXIème', '1re et 2e, XXIe'],
    ['Attendez...', 'Attendez…'],
    ['fin....', 'fin....'],
  ])('makes of %j, in France, %j', (text, result) => {
    expect(typeset(text, { locale: 'fr' })).toBe(result);
  });

  it.each([
    ['fr-CA', 'Vraiment ?', 'Vraiment?'],
    ['fr-CA', 'Note :', `Note${B}:`],
    ['fr-CA', '10 000', `10${B}000`],
    ['fr-CH', 'Note :', `Note${N}:`],
    ['fr-CH', '«mot»', `«${N}mot${N}»`],
    ['fr-CH', '50 %', `50${B}%`],
    ['en', `"It's" 'quoted'`, '“It’s” ‘quoted’'],
    ['en', `the '90s -- and so on...`, 'the ’90s – and so on…'],
    ['da', `"Hallo" ...`, `"Hallo" ...`],
  ])('makes, in %s, of %j %j', (locale, text, result) => {
    expect(typeset(text, { locale })).toBe(result);
  });

  it('changes nothing the second time', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '"',
        "'",
        ' ',
        '«',
        '»',
        '“',
        '”',
        '!',
        '?',
        ':',
        ';',
        '.',
        '-',
        '1',
        '0',
        '5',
        'a',
        'é',
        B,
        N,
        '(',
        ')',
        '%',
        'M',
        '\n',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(nasty, fc.constantFrom('fr', 'fr-CA', 'fr-CH', 'en'), (text, locale) => {
        const once = typeset(text, { locale });
        expect(typeset(once, { locale })).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});
