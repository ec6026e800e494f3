import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkStrategies } from '../../src/graph/link/strategies.js';
import type { LinkTarget } from '../../src/graph/link/strategy.js';
import { page } from '../library-of.js';
import { linkIn } from './graph-of.js';

const files = {
  'fr/equipe.md': page('title: Équipe'),
  'fr/blog/2015-04-07-cohesion.md': page('title: Cohésion\naliases: /anciens/cohesion/'),
  'fr/salle/index.md': page('title: Salle'),
  'fr/lundi.md': page('title: Lundi\ndate: 2017-01-02'),
  'en/team.md': page('title: Team'),
  'en/equipe.md': page('title: Team\nslug: crew'),
};
const place = 'fr/blog/concert.md';

/** Names a target: a document's file, `?` before one that is not shown, `~` before one that is misspelt, or paths. */
function nameTarget(target: LinkTarget | undefined): string | undefined {
  if (target === undefined) return undefined;
  if ('paths' in target) return [...new Set(target.paths)].join(' ');
  if ('unpublished' in target) return `?${target.unpublished.file}`;
  return `${target.misspelt ? '~' : ''}${target.node.file}`.replace('content/', '');
}

/** Returns what one strategy makes of a link, and nothing where it does not read links of its kind. */
function resolveBy(name: string, written: string, config = {}): string | undefined {
  const { context, from, link } = linkIn(files, place, written, config);
  const strategy = linkStrategies.find((each) => each.name === name);
  return strategy?.kinds.includes(link.kind) ? nameTarget(strategy.resolve(context, from, link)) : undefined;
}

describe('the list of what a link may mean', () => {
  it.each(linkStrategies.map(({ name, example }) => [name, example]))(
    '%s is what %s means',
    (name, example) => {
      const { context, from, link } = linkIn(files, place, example);
      const first = linkStrategies.find(
        ({ kinds, resolve }) => kinds.includes(link.kind) && resolve(context, from, link) !== undefined,
      );
      expect(first?.name).toBe(name);
    },
  );

  it('stands in the documentation, in its order', () => {
    const docs = readFileSync(new URL('../../../../docs/links.md', import.meta.url), 'utf8');
    const [, table = ''] = docs.slice(docs.indexOf('Almanach tries')).split('\n\n');
    expect(table.trim().split('\n').slice(2)).toEqual(
      linkStrategies.map(({ name, example, means }) => `| \`${name}\` | \`${example}\` | ${means} |`),
    );
  });
});

describe('each of them', () => {
  it.each([
    ['part', '#salle', 'fr/blog/concert.md'],
    ['part', '?page=2', 'fr/blog/concert.md'],
    ['key', 'key:equipe', 'fr/equipe.md'],
    ['key', 'key:team', 'en/team.md'],
    ['key', 'key:lundi', '?content/fr/lundi.md'],
    ['home', '/', '/fr/'],
    ['file', '../equipe.md', 'fr/equipe.md'],
    ['file', '../equipe', 'fr/equipe.md'],
    ['file', '../equipe.html', 'fr/equipe.md'],
    ['file', '../salle/', 'fr/salle/index.md'],
    ['file', '../../en/team.md', 'en/team.md'],
    ['file', '../lundi.md', '?content/fr/lundi.md'],
    ['other-locale', '../team.md', 'en/team.md'],
    ['other-locale', '../equipe', 'fr/equipe.md'],
    ['page', '../cohesion/', 'fr/blog/2015-04-07-cohesion.md'],
    ['page', '../../../en/crew', 'en/equipe.md'],
    ['address', '/fr/blog/cohesion/', 'fr/blog/2015-04-07-cohesion.md'],
    ['address', '/blog/cohesion.html', 'fr/blog/2015-04-07-cohesion.md'],
    ['address', '/anciens/cohesion', 'fr/blog/2015-04-07-cohesion.md'],
    ['address', '/en/crew/index.html', 'en/equipe.md'],
    ['root-file', '/content/fr/equipe.md', 'fr/equipe.md'],
    ['locale-file', '/blog/2015-04-07-cohesion.md', 'fr/blog/2015-04-07-cohesion.md'],
    ['locale-file', '/team', 'en/team.md'],
    ['content-file', '/fr/salle', 'fr/salle/index.md'],
    ['content-file', '/en/team.md', 'en/team.md'],
    ['language-tag', '/EN/crew/', 'en/equipe.md'],
    ['language-tag', '/content/En/team.md', 'en/team.md'],
    ['language-tag', '/FR/team/', 'en/team.md'],
    ['spelling', '../Équipe.md', '~fr/equipe.md'],
    ['spelling', '/Blog/Cohésion/', '~fr/blog/2015-04-07-cohesion.md'],
    ['spelling', '../Lundi.md', '?content/fr/lundi.md'],
    ['generated', '/archives/2015/', '/archives/2015/ /fr/archives/2015/'],
    ['generated', '/FR/archives/', '/fr/archives/ /fr/fr/archives/'],
    ['generated-beside', '../../archives/', '/fr/archives'],
    ['generated-beside', '../archives/', '/fr/blog/archives /fr/archives/'],
  ])('%s: %s leads to %s', (name, written, target) => {
    expect(resolveBy(name, written)).toBe(target);
  });

  it.each([
    ['part', '../equipe.md#bureau'],
    ['key', 'key:Equipe'],
    ['key', 'key:../equipe'],
    ['home', '/fr/'],
    ['file', 'equipe.md'],
    ['file', '../Equipe.md'],
    ['file', '../../../../equipe.md'],
    ['file', '/equipe.md'],
    ['other-locale', 'team.md'],
    ['other-locale', '../../../team.md'],
    ['page', 'cohesion/'],
    ['page', '../Cohesion/'],
    ['address', '/cohesion/'],
    ['address', '/blog/2015-04-07-cohesion.md'],
    ['address', '../cohesion/'],
    ['root-file', '/fr/equipe.md'],
    ['root-file', '/content/equipe.md'],
    ['locale-file', '/fr/equipe.md'],
    ['content-file', '/equipe.md'],
    ['language-tag', '/en/crew/'],
    ['language-tag', '/ENG/crew/'],
    ['language-tag', '../../EN/crew/'],
    ['language-tag', '/EN/Crew/'],
    ['spelling', '../ekipe.md'],
    ['spelling', 'key:Équipe'],
    ['generated', '../archives/'],
    ['generated-beside', '/archives/'],
    ['generated-beside', '../../../../../archives/'],
    ['generated-beside', 'nulle-part.md'],
  ])('%s: %s is another', (name, written) => {
    expect(resolveBy(name, written)).toBeUndefined();
  });

  it.each([
    ['home', '/site/', '/site/fr/'],
    ['address', '/site/fr/blog/cohesion/', 'fr/blog/2015-04-07-cohesion.md'],
    ['address', '/blog/cohesion/', 'fr/blog/2015-04-07-cohesion.md'],
    ['root-file', '/site/content/fr/equipe.md', 'fr/equipe.md'],
    ['locale-file', '/site/equipe/', 'fr/equipe.md'],
  ])('%s: %s leads to %s where the site stands below a path', (name, written, target) => {
    expect(resolveBy(name, written, { url: 'https://a.example/site/' })).toBe(target);
  });

  it('leads home to the document that there is', () => {
    const { context, from, link } = linkIn({ ...files, 'fr/index.md': page('title: A') }, place, '/');
    const home = linkStrategies.find(({ name }) => name === 'home');
    expect(nameTarget(home?.resolve(context, from, link))).toBe('fr/index.md');
  });
});
