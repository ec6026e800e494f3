import {
  type Diagnostic,
  formatDiagnostics,
  type Library,
  type LocaleView,
  type Route,
} from '@almanach/core';
import nunjucks from 'nunjucks';

/** What a view is made of. */
export interface ViewOptions {
  /** The folders of templates; the first that has one wins. */
  readonly folders: readonly string[];
  /** Gives the moment of the build, for the year of the copyright. */
  readonly now: () => string;
}

/** What is shown. */
export interface Shown {
  readonly library: Library;
  readonly route: Route;
  /** What is wrong, told on the page. */
  readonly problems: readonly Diagnostic[];
}

/** Gives what writes a route as text: HTML, or the content of a file. Templates are compiled once. */
export function createView({ folders, now }: ViewOptions): (shown: Shown) => string {
  const loader = new nunjucks.FileSystemLoader([...folders], { watch: false, noCache: false });
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  return ({ library, route, problems }) => {
    if (route.kind === 'file') return route.content;
    const view = library.locale('locale' in route ? route.locale : (library.locales[0]?.code ?? ''));
    const item = 'item' in route ? route.item : undefined;
    return environment.render(`${route.kind}.njk`, {
      library,
      route,
      view,
      item,
      t: view.t,
      year: now().slice(0, 4),
      absolute: (path: string) => new URL(encodeAddress(path), library.url).href,
      encode: encodeAddress,
      names: (people: readonly { readonly name: string }[]) => people.map(({ name }) => name),
      languageName,
      dateOr,
      telephone: (number: string) => number.replace(/[^\d+]/g, ''),
      relations: item ? library.relations(item) : undefined,
      views: library.locales.map(({ code }) => ({
        view: library.locale(code),
        t: library.locale(code).t,
      })),
      diagnostics: formatDiagnostics(problems),
    });
  };
}

/** Gives the name of a language in another: « anglais ». */
function languageName(language: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language;
}

/** Gives a whole date in words; a year or a free text as it is. */
function dateOr(view: LocaleView, text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? view.date(text) : text;
}

/** Gives a path as an address: what is encoded already stays. */
function encodeAddress(path: string): string {
  return encodeURI(path).replace(/%25([0-9A-F]{2})/gi, '%$1');
}
