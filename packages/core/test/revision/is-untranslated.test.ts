import { describe, expect, it } from 'vitest';
import { isUntranslated } from '../../src/revision/is-untranslated.js';

const block = (text: string, codes: readonly string[] = []) => ({ text, codes });

describe('isUntranslated', () => {
  it.each([
    'See also the guide',
    'How to contact us',
    'read and/or write the log',
    'Ships come in at night, all year round.',
    'Press `Enter` to see the harbour',
  ])('tells %s, which stands there as in the original', (text) => {
    expect(isUntranslated(block(text), block(text))).toBe(true);
  });

  it.each([
    ['names', 'Visual Studio Code and Le Havre'],
    ['a word that two languages share', 'Installation'],
    ['numbers', '10 km, 3 h 20'],
    ['code', '`npm install` `npm test`'],
    ['code among letters', '`g`reater `t`han it is'],
    ['titles of others', '— Ann, "How to see the harbour"'],
    ['addresses', 'https://a.example/how-to-see ann@a.example'],
    ['paths', '/users/:user/posts/:post'],
    ['paths of some kinds', './docs/guide ../to/see src/content/docs/index.md files/{name}/all'],
    ['template code', '{{ site.name }} in the'],
  ])('leaves %s', (_, text) => {
    expect(isUntranslated(block(text, ['{{ site.name }}']), block(text))).toBe(false);
  });

  it('leaves what says something else', () => {
    expect(isUntranslated(block('See also the guide'), block('Voir aussi le guide'))).toBe(false);
  });
});
