import { once } from '../once.js';
import type { FileSources, PlannedFile, PlannedRoute, PlannedSiteRoute } from '../route/planned-route.js';
import { articlesOn } from '../route/route-kinds.js';
import type { Alternate, Article, FeedLink, LocaleCode, LocaleRoute, SiteRoute, Term } from '../types.js';
import type { OpenShelf } from './open-shelf.js';
import type { Tracer } from './tracer.js';

/** What every route of a locale has: facts as its own fields, its articles on the prototype. */
class ListedRoute {
  readonly permalink: string;
  readonly output: string;
  readonly title: string;
  readonly locale: LocaleCode;
  readonly url: string;
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  readonly feeds: readonly FeedLink[];
  declare readonly markdown?: string;
  readonly #articles: () => readonly Article[];
  readonly #tracer: Tracer;

  constructor(route: PlannedRoute, shelf: OpenShelf) {
    this.permalink = route.permalink;
    this.output = route.output;
    this.title = route.title;
    this.locale = route.locale;
    this.url = route.url;
    this.canonical = route.canonical;
    this.alternates = route.alternates;
    this.feeds = route.feeds;
    if (route.markdown !== undefined) this.markdown = route.markdown;
    this.#tracer = shelf.tracer;
    this.#articles = once(() => articlesOn(route).map((entry) => shelf.article(entry)));
  }

  get articles(): readonly Article[] {
    return this.tell('articles', this.#articles());
  }

  /** Tells what was asked of this route, and returns the answer. */
  protected tell<Answer>(name: string, answer: Answer): Answer {
    return this.#tracer.tell(this, name, answer);
  }
}

/** A page that shows a document; its item is looked up when it is asked for. */
class ItemRoute<Shown> extends ListedRoute {
  readonly #item: () => Shown;

  constructor(route: PlannedRoute, shelf: OpenShelf, item: () => Shown) {
    super(route, shelf);
    this.#item = item;
  }

  get item(): Shown {
    return this.tell('item', this.#item());
  }
}

/** A page that lists terms. */
class TermsRoute extends ListedRoute {
  readonly #terms: () => readonly Term[];

  constructor(route: PlannedRoute<'terms'>, shelf: OpenShelf) {
    super(route, shelf);
    this.#terms = once(() => route.terms.map((list) => shelf.term(list)));
  }

  get terms(): readonly Term[] {
    return this.tell('terms', this.#terms());
  }
}

/** A file that is written when its content is asked for: a large site's feeds together would fill the memory. */
class FileRoute {
  readonly kind = 'file';
  readonly permalink: string;
  readonly output: string;
  readonly title: string;
  readonly type: string;
  readonly #write: () => string;
  readonly #tracer: Tracer;

  constructor(file: PlannedFile, sources: FileSources, tracer: Tracer) {
    this.#tracer = tracer;
    this.permalink = file.permalink;
    this.output = file.output;
    this.title = file.title;
    this.type = file.type;
    this.#write = () => file.write(sources);
  }

  get content(): string {
    return this.#tracer.make(this, 'content', this.#write);
  }
}

/** Makes the route of a locale that a program is given; a kind that is missing here does not compile. */
export function openRoute(route: PlannedRoute, shelf: OpenShelf): LocaleRoute {
  const { kind } = route;
  switch (kind) {
    case 'home':
      return Object.assign(new ItemRoute(route, shelf, () => route.entry && shelf.section(route.entry)), {
        kind,
        pagination: route.pagination,
      });
    case 'section':
      return Object.assign(new ItemRoute(route, shelf, () => shelf.section(route.entry)), {
        kind,
        pagination: route.pagination,
      });
    case 'article':
      return Object.assign(new ItemRoute(route, shelf, () => shelf.article(route.entry)), { kind });
    case 'page':
      return Object.assign(new ItemRoute(route, shelf, () => shelf.page(route.entry)), { kind });
    case 'year':
      return Object.assign(new ListedRoute(route, shelf), { kind, year: shelf.year(route.year) });
    case 'month':
      return Object.assign(new ListedRoute(route, shelf), {
        kind,
        year: shelf.year(route.year),
        month: shelf.month(route.month),
      });
    case 'term':
      return Object.assign(new ListedRoute(route, shelf), {
        kind,
        term: shelf.term(route.term),
        pagination: route.pagination,
      });
    case 'terms':
      return Object.assign(new TermsRoute(route, shelf), { kind, taxonomy: route.taxonomy });
    case 'series':
      return Object.assign(new ListedRoute(route, shelf), { kind, series: shelf.series(route.series) });
    case 'not-found':
      return Object.assign(new ItemRoute(route, shelf, () => route.entry && shelf.page(route.entry)), {
        kind,
      });
    case 'archive':
    case 'search':
      return Object.assign(new ListedRoute(route, shelf), { kind });
  }
}

/** Makes the route of the whole site that a program is given. */
export function openSiteRoute(route: PlannedSiteRoute, sources: FileSources, tracer: Tracer): SiteRoute {
  return route.kind === 'file' ? new FileRoute(route, sources, tracer) : route;
}
