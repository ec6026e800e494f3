import fc from 'fast-check';
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { writeAttributes, writeClosingTag, writeHtml } from '../../src/markdown/write-html.js';

const tagName = fc.constantFrom(
  ...'a b blockquote br code details em figure h2 hr i img input li ol p pre script style svg template textarea td ul wbr video'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom('<', '&', '"', "'", '`', '\0', '>', 'é', '\u00A0', 'amp;', ' '),
    maxLength: 8,
  }),
);
const value = fc.oneof(
  text,
  fc.array(text, { maxLength: 3 }),
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.constant(undefined),
  fc.constant(Number.NaN),
);
const property = fc.oneof(
  fc.constantFrom(
    ...'id className href src alt title lang rel loading decoding width height role ariaLabel ariaHidden tabIndex dateTime colSpan checked disabled download hidden dataFootnoteRef dataFootnoteBackref dataX srcSet accept xLinkHref onClick style'.split(
      ' ',
    ),
  ),
  fc.string({ unit: fc.constantFrom('a', 'B', '-', '<', '"', ':'), minLength: 1, maxLength: 5 }),
);
const properties: fc.Arbitrary<Properties> = fc.dictionary(property, value, {
  maxKeys: 5,
  noNullPrototype: true,
});
const { node } = fc.letrec<{ node: ElementContent; element: Element }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constant('text' as const), value: text }),
    fc.record({ type: fc.constant('comment' as const), value: fc.constant('c') }),
    fc.record({ type: fc.constant('raw' as const), value: fc.constant('<u>&') }),
    tie('element'),
  ),
  element: fc.record({
    type: fc.constant('element' as const),
    tagName,
    properties,
    children: fc.array(tie('node'), { maxLength: 4 }),
  }),
}));

describe('writeHtml', () => {
  it('writes what `toHtml` writes', () => {
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 4 }),
        fc.constantFrom('html' as const, 'svg' as const),
        (nodes, space) => {
          const whole = toHtml({ type: 'root', children: nodes }, { space, allowDangerousHtml: true });
          expect(writeHtml(nodes, space)).toBe(whole);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('writes the start and the end of every element as `toHtml` does', () => {
    fc.assert(
      fc.property(
        tagName,
        properties,
        fc.constantFrom('html' as const, 'svg' as const),
        (name, given, space) => {
          const whole = toHtml(
            { type: 'element', tagName: name, properties: given, children: [] },
            { space },
          );
          const around = space === 'svg' || name === 'svg' ? 'svg' : 'html';
          expect(`<${name}${writeAttributes(given, around)}>${writeClosingTag(name, space)}`).toBe(whole);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
