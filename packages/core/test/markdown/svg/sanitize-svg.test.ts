import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sanitizeSvg } from '../../../src/markdown/svg/sanitize-svg.js';

const drawing = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inner}</svg>`;

describe('what a browser would run in a drawing', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<script xlink:href="data:text/javascript,alert(1)"/>', '<script>'],
    ['<g><SCRIPT>alert(1)</SCRIPT></g>', '<script>'],
    ['<s:script>alert(1)</s:script>', '<s:script>'],
    ['<foreignObject><p>a</p></foreignObject>', '<foreignObject>'],
    ['<circle onload="alert(1)"/>', 'onload'],
    ['<circle OnMouseOver="alert(1)"/>', 'onmouseover'],
    ['<a href="javascript:alert(1)"><text>a</text></a>', 'an address that runs code'],
    ['<a xlink:href="java&#10;script:alert(1)"><text>a</text></a>', 'an address that runs code'],
    ['<use href="data:image/svg+xml;base64,PHN2Zz4="/>', 'an address that runs code'],
    ['<image href="data:text/html,<script>"/>', 'an address that runs code'],
    ['<set attributeName="onmouseover" to="alert(1)"/>', '<set> of onmouseover'],
    ['<animate attributeName="href" values="javascript:alert(1)"/>', '<animate> of href'],
    ['<animate attributeName="xlink:href" to="#a"/>', '<animate> of xlink:href'],
    ['<iframe src="https://a.example"/>', '<iframe>'],
    ['<embed src="a.swf"/>', '<embed>'],
  ])('is told and left out: %s', (inner, active) => {
    const { svg, active: found } = sanitizeSvg(drawing(`<title>T</title>${inner}`));
    expect(found).toBe(active);
    expect(svg).not.toMatch(/script|foreignObject|onload|onmouseover|javascript:|data:|iframe|embed/i);
  });

  it.each([
    ['a page', '<!doctype html><html><body><p>a</p></body></html>'],
    ['a text', 'GIF89a'],
    ['nothing', ''],
    ['a page that begins with a comment', '<!-- <svg/> --><p>a</p>'],
  ])('is %s in its place', (_, text) => {
    expect(sanitizeSvg(text).active).toBeTypeOf('string');
  });

  it('is told of what no browser shows, either', () => {
    expect(sanitizeSvg(drawing('<g>'.repeat(200_000))).active).toBeTypeOf('string');
  });
});

describe('a drawing', () => {
  it.each([
    ['<circle cx="1" cy="2" r="3" stroke-width="4"/>', '<circle cx="1" cy="2" r="3" stroke-width="4"/>'],
    [
      '<linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient><rect fill="url(#a)"/>',
      '<linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient><rect fill="url(#a)"/>',
    ],
    ['<use xlink:href="#a"/>', '<use xlink:href="#a"/>'],
    ['<image href="data:image/png;base64,AA=="/>', '<image href="data:image/png;base64,AA=="/>'],
    [
      '<a href="https://a.example"><text>a &lt; b</text></a>',
      '<a href="https://a.example"><text>a &#x3C; b</text></a>',
    ],
    [
      '<animate attributeName="r" values="1;2" dur="1s"/>',
      '<animate attributeName="r" values="1;2" dur="1s"/>',
    ],
    ['<style>.a { fill: red }</style>', '<style>.a { fill: red }</style>'],
    ['<style><![CDATA[.a > .b { fill: url(#c) }]]></style>', '<style>.a > .b { fill: url(#c) }</style>'],
    ['<style>@import "https://a.example/a.css";</style>', '<style/>'],
    ['<style>.a { fill: url(https://a.example/a.svg#b) }</style>', '<style/>'],
    ['<style>.a { fill: u\\72l(https://a.example) }</style>', '<style/>'],
    ['<rect fill="url(https://a.example/a.svg#b)" width="1"/>', '<rect width="1"/>'],
    ['<use href="https://a.example/a.svg#b"/>', '<use/>'],
    ['<image href="https://a.example/a.png"/>', '<image/>'],
    ['<sodipodi:namedview id="x"/><g inkscape:label="y"/>', '<g/>'],
    ['<!-- a comment --><?xml-stylesheet href="a.xsl"?><g/>', '<g/>'],
    ['<text>a "b" &amp; \u0007c</text>', '<text>a "b" &#x26; c</text>'],
  ])('keeps what is harmless, and nothing else: %s', (inner, expected) => {
    expect(sanitizeSvg(drawing(inner))).toEqual({ svg: `${drawing(expected)}\n` });
  });

  it('needs no declaration, no document type and no name of its language', () => {
    const text = `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY x "y">]>\n<svg viewBox="0 0 1 2"><g/></svg>`;
    expect(sanitizeSvg(text)).toEqual({ svg: `${drawing('<g/>', ' viewBox="0 0 1 2"')}\n` });
  });

  it('that was sanitised is the same when it is again', () => {
    const folder = fileURLToPath(new URL('../../../../../fixtures/acretion/media/', import.meta.url));
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.svg'))) {
      const { svg, active } = sanitizeSvg(readFileSync(folder + name, 'utf8'));
      expect(active, name).toBeUndefined();
      expect(sanitizeSvg(svg)).toEqual({ svg });
    }
  });
});
