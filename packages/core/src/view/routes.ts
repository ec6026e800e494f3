import type { Feed } from '../route/feed.js';
import type { FeedData } from '../route/feed-entry.js';
import type { PlannedFile, PlannedRoute, PlannedSiteRoute } from '../route/planned-route.js';
import { articlesOn } from '../route/route-kinds.js';
import type {
  Alternate,
  ArchiveMonth,
  ArchiveYear,
  Article,
  FeedLink,
  LocaleCode,
  LocaleRoute,
  Pagination,
  Series,
  SiteRoute,
  Term,
} from '../types.js';
import type { OpenShelf } from './open-shelf.js';

/** What every route of a locale has: facts as its own fields, its articles on the prototype. */
abstract class ListedRoute {
  readonly permalink: string;
  readonly output: string;
  readonly title: string;
  readonly locale: LocaleCode;
  readonly url: string;
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  readonly feeds: readonly FeedLink[];
  readonly #route: PlannedRoute;
  readonly #shelf: OpenShelf;

  constructor(route: PlannedRoute, shelf: OpenShelf) {
    this.permalink = route.permalink;
    this.output = route.output;
    this.title = route.title;
    this.locale = route.locale;
    this.url = route.url;
    this.canonical = route.canonical;
    this.alternates = route.alternates;
    this.feeds = route.feeds;
    this.#route = route;
    this.#shelf = shelf;
  }

  get articles(): readonly Article[] {
    return articlesOn(this.#route).map((entry) => this.#shelf.article(entry));
  }
}

/** A page that shows a document; its item is looked up when it is asked for. */
class ItemRoute<Kind extends 'home' | 'section' | 'article' | 'page', Shown> extends ListedRoute {
  readonly kind: Kind;
  readonly #item: () => Shown;

  constructor(kind: Kind, route: PlannedRoute, shelf: OpenShelf, item: () => Shown) {
    super(route, shelf);
    this.kind = kind;
    this.#item = item;
  }

  get item(): Shown {
    return this.#item();
  }
}

/** A page of the list that a document stands above. */
class ItemListRoute<Kind extends 'home' | 'section', Shown> extends ItemRoute<Kind, Shown> {
  readonly pagination: Pagination;

  constructor(kind: Kind, route: PlannedRoute<'home' | 'section'>, shelf: OpenShelf, item: () => Shown) {
    super(kind, route, shelf, item);
    this.pagination = route.pagination;
  }
}

/** A page that shows nothing but what its kind says. */
class PlainRoute<Kind extends 'archive' | 'search' | 'not-found'> extends ListedRoute {
  readonly kind: Kind;

  constructor(kind: Kind, route: PlannedRoute, shelf: OpenShelf) {
    super(route, shelf);
    this.kind = kind;
  }
}

class YearRoute extends ListedRoute {
  readonly kind = 'year';
  readonly year: ArchiveYear;

  constructor(route: PlannedRoute<'year'>, shelf: OpenShelf) {
    super(route, shelf);
    this.year = shelf.year(route.year);
  }
}

class MonthRoute extends ListedRoute {
  readonly kind = 'month';
  readonly year: ArchiveYear;
  readonly month: ArchiveMonth;

  constructor(route: PlannedRoute<'month'>, shelf: OpenShelf) {
    super(route, shelf);
    this.year = shelf.year(route.year);
    this.month = shelf.month(route.month);
  }
}

class TermRoute extends ListedRoute {
  readonly kind = 'term';
  readonly term: Term;
  readonly pagination: Pagination;

  constructor(route: PlannedRoute<'term'>, shelf: OpenShelf) {
    super(route, shelf);
    this.term = shelf.term(route.term);
    this.pagination = route.pagination;
  }
}

class SeriesRoute extends ListedRoute {
  readonly kind = 'series';
  readonly series: Series;

  constructor(route: PlannedRoute<'series'>, shelf: OpenShelf) {
    super(route, shelf);
    this.series = shelf.series(route.series);
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

  constructor(file: PlannedFile, dataOf: (feed: Feed) => FeedData) {
    this.permalink = file.permalink;
    this.output = file.output;
    this.title = file.title;
    this.type = file.type;
    this.#write = () => file.write(dataOf);
  }

  get content(): string {
    return this.#write();
  }
}

/** Makes the route of a locale that a program is given; a kind that is missing here does not compile. */
export function openRoute(route: PlannedRoute, shelf: OpenShelf): LocaleRoute {
  switch (route.kind) {
    case 'home':
      return new ItemListRoute('home', route, shelf, () => route.entry && shelf.section(route.entry));
    case 'section':
      return new ItemListRoute('section', route, shelf, () => shelf.section(route.entry));
    case 'article':
      return new ItemRoute('article', route, shelf, () => shelf.article(route.entry));
    case 'page':
      return new ItemRoute('page', route, shelf, () => shelf.page(route.entry));
    case 'archive':
      return new PlainRoute('archive', route, shelf);
    case 'year':
      return new YearRoute(route, shelf);
    case 'month':
      return new MonthRoute(route, shelf);
    case 'term':
      return new TermRoute(route, shelf);
    case 'series':
      return new SeriesRoute(route, shelf);
    case 'search':
      return new PlainRoute('search', route, shelf);
    case 'not-found':
      return new PlainRoute('not-found', route, shelf);
  }
}

/** Makes the route of the whole site that a program is given. */
export function openSiteRoute(route: PlannedSiteRoute, dataOf: (feed: Feed) => FeedData): SiteRoute {
  return route.kind === 'file' ? new FileRoute(route, dataOf) : route;
}
