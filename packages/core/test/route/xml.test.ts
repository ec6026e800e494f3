import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { x } from 'xastscript';
import { htmlNode, legalText, textNodes, writeXml } from '../../src/route/xml.js';

describe('a text in XML', () => {
  it.each([
    ['a & b < c', 'a &#x26; b &#x3C; c'],
    ['fin ]]> et ]]>', 'fin ]]<![CDATA[>]]> et ]]<![CDATA[>]]>'],
    [']]\uFFFE>', ']]<![CDATA[>]]>'],
    ['a\u0000b\uFFFF\uD800c', 'abc'],
    ['👩‍👩‍👧 \u0085\u2028', '👩‍👩‍👧 \u0085\u2028'],
  ])('of %j is written %s', (text, expected) => {
    expect(writeXml(x('t', textNodes(text)))).toBe(
      `<?xml version="1.0" encoding="utf-8"?><t>${expected}</t>\n`,
    );
  });

  it('keeps every character that XML allows, and no other', () => {
    const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        const legal = legalText(text);
        expect(legal).toMatch(allowed);
        expect(legal).toBe([...text].filter((character) => allowed.test(character)).join(''));
      }),
    );
  });
});

describe('HTML in XML', () => {
  it.each([
    ['<p>a &amp; b</p>', '<![CDATA[<p>a &amp; b</p>]]>'],
    ['<code>]]></code>', '<![CDATA[<code>]]&#x3E;</code>]]>'],
    [']]\uD800><evil/>', '<![CDATA[]]&#x3E;<evil/>]]>'],
  ])('of %j is one section', (html, expected) => {
    expect(writeXml(x('t', {}, htmlNode(html)))).toContain(`<t>${expected}</t>`);
  });
});
