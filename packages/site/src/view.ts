import nunjucks, { type SafeString } from '@11ty/nunjucks';
import {
  createJsonLd,
  type Diagnostic,
  formatDiagnostics,
  formatJsonLd,
  type Item,
  type Library,
  type LocaleView,
  type Route,
} from '@almanach/core';
import { encodeAddress } from './address.js';
import { type Drawings, isPhotograph } from './covers/drawings.js';
import { createEnvironment, stylesheetsOf } from './environment.js';
import { noticesOf } from './notices.js';
import { createReader, type Reader } from './reader.js';

/** What a view is made of. */
export interface ViewOptions {
  /** The folders of templates; the first that has one wins. */
  readonly folders: readonly string[];
  /** The moment of the build, for the year of the copyright. */
  readonly now: () => string;
  /** What the sidebar shows, in this order: `sidebar-<name>.njk` each; recent, archives and tags by default. */
  readonly sidebar?: readonly string[];
  /** The hosts whose pages a frame may show; none by default. */
  readonly frameHosts?: readonly string[];
  /** Whether drafts are shown, so that no search engine may keep a page; false by default. */
  readonly preview?: boolean;
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

/** A page of the project's own that a template of the theme frames. */
export interface OwnPage {
  /** The code of its locale; the default one where it names none. */
  readonly locale?: string | undefined;
  readonly title?: string | undefined;
  /** Its address, base path included. */
  readonly permalink: string;
}

/** What makes pages with the theme's templates. Each is compiled once. */
export interface View {
  /** Writes a route as text: HTML, or the content of a file. */
  write(shown: Shown): string;
  /** Makes what the theme's templates are given on a page of the project's own. */
  frame(page: OwnPage, shown: Pick<Shown, 'library' | 'drawings'>): object;
}

/** Creates what makes pages with the templates of some folders. */
export function createView(options: ViewOptions): View {
  const {
    folders,
    now,
    sidebar = ['recent', 'archives', 'tags'],
    frameHosts = [],
    preview = false,
  } = options;
  const environment = createEnvironment(folders);
  const stylesheets = stylesheetsOf(folders);
  const readers = new WeakMap<LocaleView, Reader>();

  function readerOf(library: Library, view: LocaleView, { coverOf }: Drawings): Reader {
    const present = readers.get(view);
    if (present) return present;
    const reader = createReader(library, view);
    const parts = new Map<string, SafeString>();
    const shared = { ...reader, coverOf, year: now().slice(0, 4), sidebar, stylesheets, frameHosts, preview };
    const once = (name: string) => {
      const part = parts.get(name) ?? new nunjucks.runtime.SafeString(environment.render(name, shared));
      parts.set(name, part);
      return part;
    };
    const complete = { ...shared, once };
    readers.set(view, complete);
    return complete;
  }

  function write({ library, route, drawings, problems }: Shown): string {
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
  }

  function frame(
    { locale, title, permalink }: OwnPage,
    { library, drawings }: Pick<Shown, 'library' | 'drawings'>,
  ) {
    const view = library.locale(locale ?? library.locales[0]?.code ?? '');
    const canonical = new URL(encodeAddress(permalink), library.url).href;
    const route = { kind: 'own', locale: view.code, title: title ?? view.title, permalink, canonical };
    return { ...readerOf(library, view, drawings), socialImage: drawings.cardOf(view.code), route };
  }

  return { write, frame };
}
