import { describe, expect, it } from 'vitest';
import { Html, html } from '../../src/text/html.js';

describe('the tag html', () => {
  it.each([
    [html`<p>a</p>`, '<p>a</p>'],
    [html`<p title="${'"R&D"'}">${'<b>'}</p>`, '<p title="&#34;R&#38;D&#34;">&#60;b&#62;</p>'],
    [html`<p title='${"l'été"}'></p>`, "<p title='l&#39;été'></p>"],
    [html`${html`<b>${'&'}</b>`}`, '<b>&#38;</b>'],
    [html`<ul>${['a', '<'].map((each) => html`<li>${each}</li>`)}</ul>`, '<ul><li>a</li><li>&#60;</li></ul>'],
    [html`${[1, [' '], 2.5]}`, '1 2.5'],
    [html`a${''}b`, 'ab'],
    [html`\\d`, '\\d'],
  ])('escapes what it is given, and no finished HTML: %s', (result, written) => {
    expect(result).toBeInstanceOf(Html);
    expect(String(result)).toBe(written);
  });

  it.each([undefined, null, false, {}, () => 'a', Promise.resolve('a'), Object.create(null)])(
    'does not take %s',
    (value) => {
      expect(() => html`${value as never}`).toThrow(
        /^Expected a text, a number or HTML in a template of HTML, not `/,
      );
    },
  );
});
