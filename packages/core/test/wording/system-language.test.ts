import { expect, it } from 'vitest';
import { languageOfSystem } from '../../src/wording/system-language.js';

it.each([
  [{ LANG: 'fr' }, 'fr'],
  [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
  [{ LANG: 'fr@euro' }, 'fr'],
  [{ LANG: 'FR-fr' }, 'fr'],
  [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_BE', LANG: 'nl_BE' }, 'fr'],
  [{ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
  [{ LANG: 'frr_DE' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{}, 'en'],
])('a system with %j speaks %s', (environment, language) => {
  expect(languageOfSystem(environment)).toBe(language);
});
