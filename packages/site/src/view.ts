import nunjucks, { type SafeString } from '@11ty/nunjucks';
import {
  createJsonLd,
  type Diagnostic,
  formatDiagnostics,
  formatJsonLd,
  type Item,
  type Library,
  type LocaleView,
  openGraphLocale,
  type Route,
} from '@almanach/core';
import { dialled, encodeAddress, unbroken } from './address.js';
import { createCalendar } from './calendar.js';
import { type Drawings, isPhotograph } from './covers/drawings.js';
import { createEnvironment, stylesheetsOf } from './environment.js';
import { noticesOf } from './notices.js';
import { createList, createPhrase, languageNames, type Translate } from './phrase.js';
import { strictView } from './strict-view.js';

/** What a view is made of. */
export interface ViewOptions {
  /** The folders of templates; the first that has one wins. */
  readonly folders: readonly string[];
  /** The moment of the build, for the year of the copyright. */
  readonly now: () => string;
  /** What the sidebar shows, in this order: `sidebar-<name>.njk` each; recent, archives and tags by default. */
  readonly sidebar?: readonly string[];
}

/** What is shown. */
export interface Shown {
  readonly library: Library;
  readonly route: Route;
  /** The pictures that were drawn for the library. */
  readonly drawings: Drawings;
  /** What is wrong, told on the page. */
  readonly problems: readonly Diagnostic[];
}

/** Creates the function that writes a route as text: HTML, or the content of a file. Templates are compiled once. */
export function createView(options: ViewOptions): (shown: Shown) => string {
  const { folders, now, sidebar = ['recent', 'archives', 'tags'] } = options;
  const environment = createEnvironment(folders);
  const stylesheets = stylesheetsOf(folders);
  const readers = new WeakMap<LocaleView, Reader>();

  function readerOf(library: Library, view: LocaleView, { coverOf }: Drawings): Reader {
    const known = readers.get(view);
    if (known) return known;
    const reader = createReader(library, strictView(view));
    const parts = new Map<string, SafeString>();
    const shared = { ...reader, coverOf, year: now().slice(0, 4), sidebar, stylesheets };
    const once = (name: string) => {
      const part = parts.get(name) ?? new nunjucks.runtime.SafeString(environment.render(name, shared));
      parts.set(name, part);
      return part;
    };
    const made = { ...shared, once };
    readers.set(view, made);
    return made;
  }

  return ({ library, route, drawings, problems }) => {
    if (route.kind === 'file') return route.content;
    const view = library.locale('locale' in route ? route.locale : (library.locales[0]?.code ?? ''));
    const reader = readerOf(library, view, drawings);
    const item: Item | undefined = 'item' in route ? route.item : undefined;
    const choice = route.kind === 'language-choice' && {
      readers: library.locales.map(({ code }) => readerOf(library, library.locale(code), drawings)),
    };
    const own = isPhotograph(item?.cover) ? item?.cover : undefined;
    const card = own ? undefined : drawings.cardOf(view.code, item);
    const images = card && route.kind === 'article' ? [card.src] : [];
    return environment.render(`${route.kind}.njk`, {
      ...reader,
      socialImage: own ?? card,
      ...choice,
      route,
      item,
      ...(item && {
        relations: library.relations(item),
        notices: noticesOf(item, view, reader.t, reader.languageName),
      }),
      jsonLd: formatJsonLd(createJsonLd(library, route, { images })),
      diagnostics: formatDiagnostics(problems),
    });
  };
}

/** What the templates of one locale are given, whatever the page. */
interface Reader {
  readonly library: Library;
  readonly view: LocaleView;
  readonly t: Translate;
  readonly languageName: (language: string) => string;
  readonly [name: string]: unknown;
}

function createReader(library: Library, view: LocaleView): Reader {
  const { t } = view;
  return {
    library,
    view,
    t,
    phrase: createPhrase(t),
    languageName: languageNames(view.language),
    listed: createList(view.language),
    dialled,
    unbroken,
    encode: encodeAddress,
    absolute: (path: string) => new URL(encodeAddress(path), library.url).href,
    asset: (path: string) => `${library.basePath}theme/${path}`,
    calendar: createCalendar(view),
    openGraphLocale,
    dateOr: (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? view.date(text) : text),
    names: (people: readonly { readonly name: string }[]) => people.map(({ name }) => name),
  };
}
