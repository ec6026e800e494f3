import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { writeElement } from '../../src/route/write-element.js';
import { legalText } from '../../src/route/xml.js';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '&', '<b>', ']]>', '"R&D"', "l'été", '\u0000', '\n', 'https://a.example/?b=1&c=2'),
);
const cdata = text.map((value) => ({ type: 'cdata' as const, value }));
const attributes = fc.dictionary(fc.constantFrom('href', 'xml:lang', 'rel'), text);
const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('feed', 'xhtml:link'),
      attributes,
      fc.array(fc.oneof({ maxDepth: 3 }, text, cdata, tie('element')), { maxLength: 3 }),
    )
    .map(([name, given, children]) => x(name, given, children)),
}));

describe('writeElement', () => {
  it.each([
    [x('a'), '<a/>'],
    [x('a', ''), '<a/>'],
    [x('a', { href: '?a=1&b="2"' }, 'R&D'), '<a href="?a=1&#x26;b=&#x22;2&#x22;">R&#x26;D</a>'],
    [x('a', [{ type: 'cdata', value: ']]\u0000>' }]), '<a><![CDATA[]]&#x3E;]]></a>'],
    [x('a', { rel: null, href: '' }, [x('b', 'c')]), '<a href=""><b>c</b></a>'],
  ])('writes %j', (tree, xml) => {
    expect(writeElement(tree)).toBe(xml);
  });

  it('writes every element as the serialiser of xast does, but for what XML forbids', () => {
    fc.assert(
      fc.property(element, (tree) => {
        const expected = toXml(tree, { closeEmptyElements: true, tightClose: true });
        expect(legalText(writeElement(tree))).toBe(legalText(expected));
      }),
    );
  });
});
