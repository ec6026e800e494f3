import { expect, it } from 'vitest';
import { readMessages } from '../../src/messages/read-messages.js';
import { readSite } from '../../src/site-config/read-site.js';

const text = `url: https://a.example
locales: [fr, en]
title: { fr: "Acr\u202Eétion", en: Acretion }
menus:
  primary: [{ label: "Ici\u2067", url: https://b.example }]
`;

it('the words of settings are isolated and told, addresses stay', () => {
  const { site, diagnostics } = readSite({ path: 'site.yaml', text });
  expect(site?.title.fr).toBe('\u2068Acr\u202Eétion\u202C\u2069');
  expect(diagnostics.map(({ rule, severity, line, column }) => [rule, severity, line, column])).toEqual([
    ['direction-control', 'warn', 3, 10],
    ['direction-control', 'warn', 5, 15],
  ]);
});

it('the messages of a site are isolated and told', () => {
  const { messages, diagnostics } = readMessages(
    { path: 'locales/fr.json', text: '{ "home": "Acc\u202Eueil", "by": "\u0627 \u2068{{name}}\u2069" }' },
    'fr',
  );
  expect(messages).toEqual({ home: '\u2068Acc\u202Eueil\u202C\u2069', by: 'ا \u2068{{name}}\u2069' });
  expect(diagnostics).toMatchObject([{ rule: 'direction-control', line: 1, column: 11 }]);
});
