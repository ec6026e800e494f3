import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { describe, expect, it } from 'vitest';
import { deletionSyntax, emphasisSyntax } from '../../src/markdown/emphasis.js';

const mdastExtensions = [gfmStrikethroughFromMarkdown()];
const read = (text: string) =>
  fromMarkdown(text, { extensions: [emphasisSyntax(), deletionSyntax()], mdastExtensions });
const readByMicromark = (text: string) =>
  fromMarkdown(text, { extensions: [gfmStrikethrough()], mdastExtensions });

describe('emphases are those of micromark', () => {
  it.each([
    '*a* **b** ***c*** _d_ __e__ ~f~ ~~g~~',
    '*a **b** c* **d *e* f**',
    'a**"b"**c a*"b"*c',
    '*a ~~b* c~~ and ~~d *e~~ f*',
    '*a [b* c](d) *e `f* g` <b title="*">',
    '***a** b* ***c* d** **e*f**g*',
    '*a**b* **a*b** ****a** b**',
    '_a__b_ *a_b*c_ a_b_c',
    '~a~~b~ ~~a~b~~ ~~~a~~~',
    '*a\nb* **c\nd**',
    '*&amp;* **&amp;** *<a@b.c>*',
    '*(*a*)* *[*a*](b)* _(_a_)_',
  ])('in %s', (text) => {
    expect(read(text)).toEqual(readByMicromark(text));
  });

  it('in any mixture of marks', () => {
    const parts = [
      '*',
      '**',
      '***',
      '****',
      '_',
      '__',
      '___',
      '~',
      '~~',
      'a',
      'b',
      ' ',
      '.',
      '[',
      '](x)',
      '\n',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts, '`', '<b>', '&amp;', '\\'), { maxLength: 40 }),
        (text) => {
          expect(read(text.join(''))).toEqual(readByMicromark(text.join('')));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
