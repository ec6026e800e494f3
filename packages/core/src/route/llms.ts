import { createAbsolute } from '../absolute-url.js';
import { domainOf, outputIn } from '../domain.js';
import { homePermalink } from '../graph/node-permalink.js';
import type { Entry, SectionEntry } from '../shelf/entry.js';
import { escapeMarkdown } from '../text/escape-markdown.js';
import type { Domain, Item, LocaleCode, Site, SiteLocale, Translate } from '../types.js';
import type { AddFile, FileAddress, FileSources, PlannedRoute, RouteDraft } from './planned-route.js';
import { entryOf } from './route-kinds.js';
import { localesOn } from './site-routes.js';

/** What the texts of a site are written and listed from. */
export interface TextContext {
  readonly site: Site;
  readonly routes: readonly PlannedRoute[];
  translateOf(locale: LocaleCode): Translate;
}

/**
 * Returns the address of the Markdown of a page, as llmstxt.org proposes it; undefined of a route that shows no text of
 * its locale's own.
 *
 * @see https://llmstxt.org
 * @example
 * markdownPermalink(route) // '/fr/blog/cohesion/index.html.md'
 */
export function markdownPermalink(route: RouteDraft): string | undefined {
  const entry = entryOf(route);
  const isFirst = !('pagination' in route) || route.pagination.page === 1;
  if (route.kind === 'not-found' || !isFirst || !entry?.node || entry.missing) return undefined;
  return `${route.permalink}${route.permalink.endsWith('/') ? 'index.html' : ''}.md`;
}

/** Lists the addresses of the texts of a site as Markdown, and of the lists of them. */
export function textAddresses(site: Site, routes: readonly RouteDraft[]): FileAddress[] {
  const texts = routes.flatMap((route) => {
    const permalink = markdownPermalink(route);
    return permalink === undefined ? [] : [addressOn(domainOf(site, route.locale), permalink)];
  });
  const lists = site.domains.flatMap((domain) =>
    listsOn(site, domain).map(({ permalink }) => addressOn(domain, permalink)),
  );
  return [...texts, ...lists];
}

function addressOn(domain: Domain, permalink: string): FileAddress {
  return { permalink, output: outputIn(domain, permalink) };
}

/** Lists the addresses of `llms.txt` on a domain: one a locale, and one of them all where no locale stands at the root. */
function listsOn(
  site: Site,
  domain: Domain,
): { readonly permalink: string; readonly locale: SiteLocale | undefined }[] {
  const ofLocales = localesOn(site, domain).map((locale) => ({
    permalink: `${homePermalink(site, locale)}llms.txt`,
    locale,
  }));
  const root = `${domain.basePath}llms.txt`;
  return ofLocales.some(({ permalink }) => permalink === root)
    ? ofLocales
    : [{ permalink: root, locale: undefined }, ...ofLocales];
}

/** Adds the texts of a domain as Markdown, and the lists of them. */
export function addTexts(context: TextContext, domain: Domain, add: AddFile): void {
  const { site, routes } = context;
  for (const route of routes) {
    const entry = entryOf(route);
    if (route.markdown === undefined || !entry || !domain.locales.includes(route.locale)) continue;
    add(route.markdown, 'text/markdown', (sources) => sources.markdown(route.locale, entry));
  }
  for (const { permalink, locale } of listsOn(site, domain))
    add(permalink, 'text/plain', (sources) =>
      locale ? writeList(context, locale, sources) : writeListOfLists(context, domain),
    );
}

/** Writes the `llms.txt` of a locale: its texts by the section at the top that holds them. */
function writeList(
  { site, routes, translateOf }: TextContext,
  locale: SiteLocale,
  sources: FileSources,
): string {
  const absolute = createAbsolute(domainOf(site, locale.code).url);
  const groups = new Map<SectionEntry | undefined, string[]>();
  for (const route of routes) {
    const entry = entryOf(route);
    if (route.locale !== locale.code || !entry) continue;
    const section = topOf(entry);
    const lines = groups.get(section) ?? [];
    groups.set(section, lines);
    if (!isListed(route)) continue;
    lines.push(lineOf(absolute(route.markdown ?? route.permalink), sources.item(locale.code, entry)));
  }
  const parts = [...groups].flatMap(([section, lines]) => {
    const title = section?.title ?? translateOf(locale.code)('home');
    return lines.length === 0 ? [] : [`## ${escapeMarkdown(title)}\n\n${lines.join('\n')}`];
  });
  return joinParts([...headOf(site, locale.code), ...parts]);
}

/** Writes the `llms.txt` of a domain whose locales have their own. */
function writeListOfLists({ site, translateOf }: TextContext, domain: Domain): string {
  const absolute = createAbsolute(domain.url);
  const [first = site.defaultLocale] = domain.locales;
  const lines = localesOn(site, domain).map((locale) => {
    const address = absolute(`${homePermalink(site, locale)}llms.txt`);
    return `- [${escapeMarkdown(locale.name)}](${address}): ${escapeMarkdown(site.title[locale.code] ?? '')}`;
  });
  const title = escapeMarkdown(translateOf(first)('languages.choose'));
  return joinParts([...headOf(site, first), `## ${title}\n\n${lines.join('\n')}`]);
}

function headOf({ title, description }: Site, code: LocaleCode): string[] {
  const text = description[code] ?? '';
  return [`# ${escapeMarkdown(title[code] ?? '')}`, ...(text === '' ? [] : [`> ${escapeMarkdown(text)}`])];
}

function joinParts(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** Finds the section at the top that holds an entry; undefined of what stands in none. */
function topOf(entry: Entry): SectionEntry | undefined {
  const { section } = entry;
  if (section) return topOf(section);
  return entry.kind === 'section' && entry.key !== 'index' ? entry : undefined;
}

/** Decides whether machines may be led to the text of a route: it is written, and published. */
function isListed(route: PlannedRoute): boolean {
  const node = entryOf(route)?.node;
  return markdownPermalink(route) !== undefined && !node?.draft && !node?.future && !node?.expired;
}

function lineOf(url: string, { title, description, excerpt }: Item): string {
  const about = description ?? excerpt;
  return `- [${escapeMarkdown(title)}](${url})${about === '' ? '' : `: ${escapeMarkdown(about)}`}`;
}
