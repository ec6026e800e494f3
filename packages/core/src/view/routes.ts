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
  Page,
  Pagination,
  Section,
  Series,
  SiteRoute,
  Term,
} from '../types.js';
import type { OpenShelf } from './open-shelf.js';

/** What every route of a locale has: facts as its own fields, its articles on the prototype. */
abstract class ListedRoute<Planned extends PlannedRoute> {
  readonly permalink: string;
  readonly output: string;
  readonly title: string;
  readonly locale: LocaleCode;
  readonly url: string;
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  readonly feeds: readonly FeedLink[];
  readonly #route: Planned;
  readonly #shelf: OpenShelf;

  constructor(route: Planned, shelf: OpenShelf) {
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

class HomeRoute extends ListedRoute<PlannedRoute<'home'>> {
  readonly kind = 'home';
  readonly pagination: Pagination;
  readonly #item: () => Section | undefined;

  constructor(route: PlannedRoute<'home'>, shelf: OpenShelf) {
    super(route, shelf);
    this.pagination = route.pagination;
    this.#item = () => route.entry && shelf.section(route.entry);
  }

  get item(): Section | undefined {
    return this.#item();
  }
}

class SectionRoute extends ListedRoute<PlannedRoute<'section'>> {
  readonly kind = 'section';
  readonly pagination: Pagination;
  readonly #item: () => Section;

  constructor(route: PlannedRoute<'section'>, shelf: OpenShelf) {
    super(route, shelf);
    this.pagination = route.pagination;
    this.#item = () => shelf.section(route.entry);
  }

  get item(): Section {
    return this.#item();
  }
}

class ArticleRoute extends ListedRoute<PlannedRoute<'article'>> {
  readonly kind = 'article';
  readonly #item: () => Article;

  constructor(route: PlannedRoute<'article'>, shelf: OpenShelf) {
    super(route, shelf);
    this.#item = () => shelf.article(route.entry);
  }

  get item(): Article {
    return this.#item();
  }
}

class PageRoute extends ListedRoute<PlannedRoute<'page'>> {
  readonly kind = 'page';
  readonly #item: () => Page;

  constructor(route: PlannedRoute<'page'>, shelf: OpenShelf) {
    super(route, shelf);
    this.#item = () => shelf.page(route.entry);
  }

  get item(): Page {
    return this.#item();
  }
}

class ArchiveRoute extends ListedRoute<PlannedRoute<'archive'>> {
  readonly kind = 'archive';
}

class YearRoute extends ListedRoute<PlannedRoute<'year'>> {
  readonly kind = 'year';
  readonly year: ArchiveYear;

  constructor(route: PlannedRoute<'year'>, shelf: OpenShelf) {
    super(route, shelf);
    this.year = shelf.year(route.year);
  }
}

class MonthRoute extends ListedRoute<PlannedRoute<'month'>> {
  readonly kind = 'month';
  readonly year: ArchiveYear;
  readonly month: ArchiveMonth;

  constructor(route: PlannedRoute<'month'>, shelf: OpenShelf) {
    super(route, shelf);
    this.year = shelf.year(route.year);
    this.month = shelf.month(route.month);
  }
}

class TermRoute extends ListedRoute<PlannedRoute<'term'>> {
  readonly kind = 'term';
  readonly term: Term;
  readonly pagination: Pagination;

  constructor(route: PlannedRoute<'term'>, shelf: OpenShelf) {
    super(route, shelf);
    this.term = shelf.term(route.term);
    this.pagination = route.pagination;
  }
}

class SeriesRoute extends ListedRoute<PlannedRoute<'series'>> {
  readonly kind = 'series';
  readonly series: Series;

  constructor(route: PlannedRoute<'series'>, shelf: OpenShelf) {
    super(route, shelf);
    this.series = shelf.series(route.series);
  }
}

class SearchRoute extends ListedRoute<PlannedRoute<'search'>> {
  readonly kind = 'search';
}

class NotFoundRoute extends ListedRoute<PlannedRoute<'not-found'>> {
  readonly kind = 'not-found';
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
      return new HomeRoute(route, shelf);
    case 'section':
      return new SectionRoute(route, shelf);
    case 'article':
      return new ArticleRoute(route, shelf);
    case 'page':
      return new PageRoute(route, shelf);
    case 'archive':
      return new ArchiveRoute(route, shelf);
    case 'year':
      return new YearRoute(route, shelf);
    case 'month':
      return new MonthRoute(route, shelf);
    case 'term':
      return new TermRoute(route, shelf);
    case 'series':
      return new SeriesRoute(route, shelf);
    case 'search':
      return new SearchRoute(route, shelf);
    case 'not-found':
      return new NotFoundRoute(route, shelf);
  }
}

/** Makes the route of the whole site that a program is given. */
export function openSiteRoute(route: PlannedSiteRoute, dataOf: (feed: Feed) => FeedData): SiteRoute {
  return route.kind === 'file' ? new FileRoute(route, dataOf) : route;
}
