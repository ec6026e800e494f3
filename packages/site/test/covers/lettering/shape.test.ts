import { describe, expect, it } from 'vitest';
import { createFaces } from '../../../src/covers/lettering/faces.js';
import { createShape } from '../../../src/covers/lettering/shape.js';
import { facesFolder, findFace } from '../faces.js';

/** Gives the names of the glyphs of a text from left to right, as its font calls them. */
function glyphsOf(text: string, direction: 'ltr' | 'rtl', faces = findFace): string {
  const { glyphs } = createShape(text, direction, faces)();
  return glyphs.map(({ glyph }) => glyph.name).join(' ');
}

describe('Arabic', () => {
  // The fonts name joined forms by their code points among the Arabic presentation forms (Unicode, chapter 9.2).
  it.each([
    ['سلام', 'uni0645 uniFEFC uniFEB3', 'meem alone, lam and alef in one at the end, seen at the start'],
    ['بيت', 'uniFE96 uniFEF4 uniFE91', 'teh at the end, yeh in the middle, beh at the start'],
    ['دار', 'uni0631 uni0627 uni062F', 'none of these three joins what follows'],
    [
      'می\u200Cخواهم',
      'uniFEE2 uniFEEB uni0627 uniFEEE uniFEA7 space uniFBFD uniFEE3',
      'a non-joiner parts, as a space without width',
    ],
  ])('%s is joined and goes from right to left', (word, glyphs) => {
    expect(glyphsOf(word, 'rtl')).toBe(glyphs);
  });

  it('joins its letters whatever was drawn before them', () => {
    const faces = createFaces(facesFolder);
    const composed = createShape('أبريل', 'rtl', faces)();
    for (const { glyph } of composed.glyphs) expect(glyph.path.commands.length).toBeGreaterThan(0);
    expect(glyphsOf('مارس', 'rtl', faces)).toBe('uni0633 uni0631 uniFE8E uniFEE3');
  });
});

describe('a line of both directions', () => {
  it('has its Latin words from left to right, where they stand in the sentence', () => {
    expect(glyphsOf('دار 12 abc', 'rtl')).toBe('a b c one two uni0631 uni0627 uni062F');
    expect(glyphsOf('ab دار cd', 'ltr')).toBe('a b uni0631 uni0627 uni062F c d');
  });

  it('mirrors brackets and quotes where they are read from the right', () => {
    expect(glyphsOf('(دار)', 'rtl')).toBe('parenleft uni0631 uni0627 uni062F parenright');
    expect(glyphsOf('«دار»', 'rtl')).toBe('guillemotleft uni0631 uni0627 uni062F guillemotright');
    expect(glyphsOf('(ab)', 'ltr')).toBe('parenleft a b parenright');
  });

  it('sets the spaces of French narrow before a question mark, and wide before a colon', () => {
    const widthOf = (text: string) => createShape(text, 'ltr', findFace)().width;
    expect(widthOf('a\u202F?')).toBeLessThan(widthOf('a\u00A0?'));
    expect(widthOf('a\u202F?')).toBeGreaterThan(widthOf('a?'));
  });

  it('leaves the marks of direction unseen', () => {
    expect(glyphsOf('\u2067دار\u2069', 'ltr')).toBe('uni0631 uni0627 uni062F');
  });
});
