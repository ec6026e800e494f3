import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/text/escape-html.js';

describe('escapeHtml', () => {
  it.each([
    ['R&D', 'R&#38;D'],
    ['<b onclick="x()">', '&#60;b onclick=&#34;x()&#34;&#62;'],
    ["l'été", 'l&#39;été'],
    ['L’été à 9\u00a0h', 'L’été à 9\u00a0h'],
    ['', ''],
  ])('writes %j as %j', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});
