import { describe, expect, it } from 'vitest';
import { editAddress, lineAddress, newFileAddress, parseEditPlace } from '../src/edit-address.js';

const addressesFor = (written: string, file = 'content/fr/blog/été & co.md') => {
  const place = parseEditPlace(written);
  if (!place) throw new Error(`No place in ${written}`);
  return [
    editAddress(place, file),
    newFileAddress(place, file, '---\ntitle: A\n'),
    lineAddress(place, file, 7),
  ];
};

const path = 'content/fr/blog/%C3%A9t%C3%A9%20%26%20co.md';
const [folder, name] = ['content/fr/blog', '%C3%A9t%C3%A9%20%26%20co.md'];
const text = '---%0Atitle%3A%20A%0A';

describe('where files are edited', () => {
  it.each([
    [
      'https://github.com/acretion/site',
      [
        `https://github.com/acretion/site/edit/main/${path}`,
        `https://github.com/acretion/site/new/main/${folder}?filename=${name}&value=${text}`,
        `https://github.com/acretion/site/blob/main/${path}?plain=1#L7`,
      ],
    ],
    [
      'https://github.com/acretion/site.git',
      [
        `https://github.com/acretion/site/edit/main/${path}`,
        `https://github.com/acretion/site/new/main/${folder}?filename=${name}&value=${text}`,
        `https://github.com/acretion/site/blob/main/${path}?plain=1#L7`,
      ],
    ],
    [
      'https://github.com/acretion/site/tree/trunk/web%20site/',
      [
        `https://github.com/acretion/site/edit/trunk/web%20site/${path}`,
        `https://github.com/acretion/site/new/trunk/web%20site/${folder}?filename=${name}&value=${text}`,
        `https://github.com/acretion/site/blob/trunk/web%20site/${path}?plain=1#L7`,
      ],
    ],
    [
      'https://gitlab.com/acretion/web/site',
      [
        `https://gitlab.com/acretion/web/site/-/edit/main/${path}`,
        `https://gitlab.com/acretion/web/site/-/new/main?file_name=${folder}/${name}`,
        `https://gitlab.com/acretion/web/site/-/blob/main/${path}?plain=1#L7`,
      ],
    ],
    [
      'https://git.acretion.example/web/site/-/tree/trunk',
      [
        `https://git.acretion.example/web/site/-/edit/trunk/${path}`,
        `https://git.acretion.example/web/site/-/new/trunk?file_name=${folder}/${name}`,
        `https://git.acretion.example/web/site/-/blob/trunk/${path}?plain=1#L7`,
      ],
    ],
    [
      'https://codeberg.org/acretion/site',
      [
        `https://codeberg.org/acretion/site/_edit/main/${path}`,
        `https://codeberg.org/acretion/site/_new/main/${folder}?filename=${name}&value=${text}`,
        `https://codeberg.org/acretion/site/src/branch/main/${path}?display=source#L7`,
      ],
    ],
    [
      'https://forge.acretion.example/acretion/site/src/branch/trunk/web',
      [
        `https://forge.acretion.example/acretion/site/_edit/trunk/web/${path}`,
        `https://forge.acretion.example/acretion/site/_new/trunk/web/${folder}?filename=${name}&value=${text}`,
        `https://forge.acretion.example/acretion/site/src/branch/trunk/web/${path}?display=source#L7`,
      ],
    ],
    [
      'https://cms.acretion.example/open?file=:path',
      [`https://cms.acretion.example/open?file=${path}`, undefined, undefined],
    ],
  ])('is %s', (written, addresses) => {
    expect(addressesFor(written)).toEqual(addresses);
  });

  it.each([
    '',
    'github.com/acretion/site',
    'https://github.com/acretion',
    'https://github.com/acretion/site/issues',
    'https://gitlab.com/acretion',
    'https://acretion.example/site',
    'https://gitlab.com/acretion/site/-/issues',
    'https://github.com/-/',
    'https://acretion.example/:pathological',
    'javascript:alert(":path")',
    'https://acretion.example/"><b>:path',
  ])('is nothing that `%s` says', (written) => {
    expect(parseEditPlace(written)).toBeUndefined();
  });

  it('has a place for `$&` of a name, as for any other text', () => {
    const place = parseEditPlace('https://a.example/:path');
    expect(place && editAddress(place, 'content/fr/$&.md')).toBe('https://a.example/content/fr/%24%26.md');
  });
});
