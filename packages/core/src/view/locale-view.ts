import { createDateFormatter } from '../date/index.js';
import { writingTag } from '../locale.js';
import { permalinkOfTaxonomy } from '../route/route-kinds.js';
import { titleOfTaxonomy } from '../taxonomy.js';
import { misuse } from '../text/expect.js';
import type {
  DocumentKind,
  Item,
  LocaleRoute,
  LocaleView,
  Neighbours,
  Organization,
  OrganizationView,
  TaxonomyView,
} from '../types.js';
import type { OpenShelf } from './open-shelf.js';
import type { ViewSources } from './view-sources.js';
import { wayfinding } from './wayfinding.js';

/** Returns the view of one locale: functions over what it lists and its routes. */
export function createLocaleView(sources: ViewSources): LocaleView {
  const { site, domain, open, routes, words } = sources;
  const { locale, permalink, series, archives } = open.shelf;
  const taxonomies = taxonomiesOf(sources);
  return {
    ...locale,
    url: domain.url,
    basePath: domain.basePath,
    title: site.title[locale.code] ?? '',
    description: site.description[locale.code] ?? '',
    permalink,
    ...(open.home && { home: open.home }),
    articles: open.articles,
    pages: open.pages,
    sections: open.sections,
    series: series.map((list) => open.series(list)),
    archives: archives.map((list) => open.year(list)),
    routes,
    links: linksOf(routes),
    find: createFind(open),
    recent(count) {
      if (!Number.isInteger(count) || count < 0) throw misuse('a number of articles', count);
      return open.articles.slice(0, count);
    },
    neighbours: createNeighbours(open),
    taxonomies,
    terms: createTerms(open),
    absoluteHtml(item) {
      const entry = open.entryOf(item);
      if (!entry) throw misuse(`an item of the locale ${locale.code}`, item);
      return open.absoluteHtml(entry);
    },
    t: words.t,
    hasMessage: words.has,
    ...sources.siteMedia,
    ...wayfinding(sources, taxonomies),
    ...writing(sources),
  };
}

/** Lists the taxonomies of which a locale lists terms. */
function taxonomiesOf({ site, open, words, permalinkAt }: ViewSources): TaxonomyView[] {
  const { locale, terms } = open.shelf;
  return site.taxonomies
    .filter(({ name }) => terms[name]?.length)
    .map((taxonomy) => {
      const permalink = permalinkAt(permalinkOfTaxonomy(site, locale, taxonomy.name));
      const title = titleOfTaxonomy(taxonomy, locale.code, words.t);
      return { name: taxonomy.name, title, ...(permalink !== undefined && { permalink }) };
    });
}

/** Finds the addresses of the generated pages that exist. */
function linksOf(routes: readonly LocaleRoute[]): LocaleView['links'] {
  const [archive, search] = (['archive', 'search'] as const).map((kind) =>
    routes.find((route) => route.kind === kind),
  );
  return { ...(archive && { archives: archive.permalink }), ...(search && { search: search.permalink }) };
}

/** What leads only to another language's page is no item of this locale. */
function createFind(open: OpenShelf): LocaleView['find'] {
  function find(key: string): Item | undefined;
  function find<Kind extends DocumentKind>(
    key: string,
    kind: Kind,
  ): Extract<Item, { kind: Kind }> | undefined;
  function find(key: string, kind?: DocumentKind): Item | undefined {
    const item = open.byKey.get(key);
    if (!item || item.missing === 'link') return undefined;
    return kind === undefined || item.kind === kind ? item : undefined;
  }
  return find;
}

/** Only articles that the locale has itself are neighbours. */
function createNeighbours({ articles }: OpenShelf): LocaleView['neighbours'] {
  const translated = articles.filter(({ missing }) => missing === undefined);
  const positions = new Map(translated.map((article, index) => [article.key, index]));
  return (article): Neighbours => {
    if (typeof article?.key !== 'string') throw misuse('an article', article);
    const index = positions.get(article.key);
    if (index === undefined) return {};
    const [next, previous] = [translated[index - 1], translated[index + 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  };
}

function createTerms(open: OpenShelf): LocaleView['terms'] {
  const terms = new Map(
    Object.entries(open.shelf.terms).map(([taxonomy, lists]) => [
      taxonomy,
      lists.map((list) => open.term(list)),
    ]),
  );
  const names = [...terms.keys()];
  return (taxonomy) => {
    const listed = terms.get(taxonomy);
    if (!listed) throw misuse(`${names.slice(0, -1).join(', ')} or ${names.at(-1)}`, taxonomy);
    return listed;
  };
}

type Writing =
  | 'social'
  | 'organization'
  | 'date'
  | 'dateHtml'
  | 'dateParts'
  | 'moment'
  | 'momentHtml'
  | 'relative';

/** What is written in the locale's language: dates, numbers, lists and the organisation. */
function writing({ site, open, now }: ViewSources): Pick<LocaleView, Writing | 'number' | 'list'> {
  const { code, language } = open.shelf.locale;
  const tag = writingTag(open.shelf.locale);
  const dates = createDateFormatter({ locale: tag, timeZone: site.timeZone });
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const { organization } = site;
  return {
    social: site.social.map((post) => ({
      ...post,
      label: dates.moment(post.date),
      text: post.text[code] ?? '',
    })),
    ...(organization && {
      organization: withoutPlaces(organization, organization.description?.[code] ?? ''),
    }),
    date: dates.date,
    dateHtml: dates.dateHtml,
    dateParts: dates.dateParts,
    moment: dates.moment,
    momentHtml: dates.momentHtml,
    relative: (date) => dates.relative(date, { now }),
    number: (value) => numbers.format(value),
    list: (values) => lists.format(values),
  };
}

function withoutPlaces({ places: _, ...organization }: Organization, description: string): OrganizationView {
  return { ...organization, description };
}
