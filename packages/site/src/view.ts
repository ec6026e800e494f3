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
  type Trace,
} from '@almanach/core';
import type { ComparedTranslation } from '@almanach/core/node';
import { encodeAddress } from './address.js';
import { type Drawings, isPhotograph } from './covers/drawings.js';
import { pictureOn } from './covers/picture-on.js';
import { addressOf, domainOfFile, ownPermalink } from './domains.js';
import { alwaysCall, createEnvironment, stylesheetsOf } from './environment.js';
import { noticesOf } from './notices.js';
import { createReader, type Reader } from './reader.js';
import { templateOf } from './template-of.js';
import { hashAnswer, parseViewQuestion, ViewQuestions } from './traces/view-questions.js';
import { hasOriginal, type Translation, translationAddress } from './translations/list-translations.js';
import { originalAddress } from './translations/original-address.js';
import { translationContext } from './translations/translation-context.js';

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
  /** Whether translations are shown beside their originals, and their pages lead there; false by default. */
  readonly compares?: boolean;
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
  /** The translation key that it shares with its versions. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  /** Its address, without the path of the site, as Eleventy names it. */
  readonly permalink: string;
}

/** What makes pages with the theme's templates. Each is compiled once. */
export interface View {
  /** Writes a route as text: HTML, or the content of a file. */
  write(shown: Shown): string;
  /** Writes a route, and returns with its text what was asked meanwhile of the library and of the theme. */
  trace(shown: Shown): Trace<string>;
  /** Returns the hash of what is answered to such a question now; undefined where nothing answers. */
  answer(question: string, shown: ShownSources): string | undefined;
  /** Writes the page that shows a translation beside its original, and what was asked meanwhile. */
  compare(translation: Translation, comparison: ComparedTranslation, shown: ShownSources): Trace<string>;
  /** Makes what the theme's templates are given on a page of the project's own. */
  frame(page: OwnPage, shown: ShownSources): object;
}

/** What a page of the theme is written from besides what it shows. */
type ShownSources = Pick<Shown, 'library' | 'drawings'>;

/** A part that every page of a locale shows, with its hash. */
interface SharedPart {
  readonly html: SafeString;
  readonly hash: string;
}

/** A reader with the parts of a page that are rendered once a locale. */
interface ThemeReader extends Reader {
  readonly once: (name: string) => SafeString;
}

/** Creates what makes pages with the templates of some folders. */
export function createView(options: ViewOptions): View {
  const {
    folders,
    now,
    sidebar = ['recent', 'archives', 'tags'],
    frameHosts = [],
    preview = false,
    compares = false,
  } = options;
  const environment = createEnvironment(folders);
  const stylesheets = stylesheetsOf(folders);
  const readers = new WeakMap<LocaleView, ThemeReader>();
  const questions = new ViewQuestions();
  environment.addGlobal(alwaysCall, () => questions.tellAlways());

  function readerOf(library: Library, view: LocaleView, drawings: Drawings): ThemeReader {
    const present = readers.get(view);
    if (present) return present;
    const reader = createReader(library, view);
    const parts = new Map<string, SharedPart>();
    const coverOf = (item: Item) =>
      pictureOn(view, library, questions.tell(['cover', item.locale, item.key], drawings.coverOf(item)));
    const shared = { ...reader, coverOf, year: now().slice(0, 4), sidebar, stylesheets, frameHosts, preview };
    // What a part asks is none of the questions of the first page that shows it: every page asks for its text.
    const render = (name: string): SharedPart => {
      const text = questions.trace(() => library.trace(() => environment.render(name, shared)).value).value;
      return { html: new nunjucks.runtime.SafeString(text), hash: hashAnswer(text) };
    };
    const once = (name: string) => {
      const part = parts.get(name) ?? render(name);
      parts.set(name, part);
      questions.tellHash(['part', view.code, name], part.hash);
      return part.html;
    };
    const complete = { ...shared, once };
    readers.set(view, complete);
    return complete;
  }

  function write({ library, route, drawings, problems }: Shown): string {
    if (route.kind === 'file') return route.content;
    const { locales = [] } = domainOfFile(library, route.output) ?? {};
    const view = library.locale('locale' in route ? route.locale : (locales[0] ?? ''));
    const reader = readerOf(library, view, drawings);
    const item: Item | undefined = 'item' in route ? route.item : undefined;
    const choice = route.kind === 'language-choice' && {
      readers: locales.map((code) => readerOf(library, library.locale(code), drawings)),
    };
    const own = isPhotograph(item?.cover) ? item?.cover : undefined;
    const card = own
      ? undefined
      : pictureOn(
          view,
          library,
          questions.tell(['card', view.code, ...idOf(item)], drawings.cardOf(view.code, item)),
        );
    const images = card && route.kind === 'article' ? [card.src] : [];
    return environment.render(templateOf(route, item), {
      ...reader,
      socialImage: own ?? card,
      ...choice,
      route,
      item,
      ...(item && {
        relations: library.relations(item),
        ...(compares && hasOriginal(library, item) && { comparison: translationAddress(view, item) }),
        notices: noticesOf(item, {
          view,
          t: reader.t,
          languageName: reader.languageName,
          locales: library.locales,
          originalOf: () => originalAddress(library, view, route, item),
        }),
      }),
      jsonLd: formatJsonLd(createJsonLd(library, route, { images })),
      diagnostics: formatDiagnostics(problems),
    });
  }

  function trace(shown: Shown): Trace<string> {
    return traceIn(shown.library, () => {
      // Whatever else a page asks, it shows the facts of its route and of its item.
      shown.library.route(addressOf(shown.library, shown.route));
      return write(shown);
    });
  }

  function traceIn(library: Library, run: () => string): Trace<string> {
    const ofTheme = questions.trace(() => library.trace(run));
    const { value, questions: ofLibrary } = ofTheme.value;
    return { value, questions: new Map([...ofLibrary, ...ofTheme.questions]) };
  }

  function answer(question: string, { library, drawings }: ShownSources) {
    const names = parseViewQuestion(question);
    if (!names) return library.answer(question);
    const [kind, code, ...more] = names.map(String);
    const locale = library.locales.find((each) => each.code === code);
    if (!locale) return undefined;
    const [first = '', second = ''] = more;
    if (kind === 'part')
      return hashAnswer(readerOf(library, library.locale(locale.code), drawings).once(first));
    if (kind === 'cover') return hashAnswer(drawings.coverOf({ locale: locale.code, key: first }));
    const item = more.length > 0 ? { locale: first, key: second } : undefined;
    return kind === 'card' ? hashAnswer(drawings.cardOf(locale.code, item)) : undefined;
  }

  function frame({ locale, title, permalink: url }: OwnPage, { library, drawings }: ShownSources) {
    const view = library.locale(locale ?? library.locales[0]?.code ?? '');
    const whole = ownPermalink(library, url) ?? url;
    const { origin } = new URL(view.url);
    const permalink = whole.startsWith(`${origin}/`) ? whole.slice(origin.length) : whole;
    const canonical = new URL(encodeAddress(permalink), view.url).href;
    const { alternates = [] } =
      library.hostPages.find(
        (each) => each.permalink === permalink && (locale === undefined || each.locale === locale),
      ) ?? {};
    const route = {
      kind: 'own',
      locale: view.code,
      title: title ?? view.title,
      permalink,
      canonical,
      alternates,
    };
    return {
      ...readerOf(library, view, drawings),
      socialImage: pictureOn(view, library, drawings.cardOf(view.code)),
      route,
    };
  }

  function compare(translation: Translation, comparison: ComparedTranslation, shown: ShownSources) {
    const { library } = shown;
    const { view, route, item, output } = translation;
    const permalink = `/${output.replace(/index\.html$/, '')}`;
    return traceIn(library, () => {
      const title = view.t('translationPage.title', { title: item.title });
      return environment.render('translation.njk', {
        ...frame({ locale: view.code, title, permalink }, shown),
        ...translationContext(translation, comparison, library),
        originalHref: originalAddress(library, view, route, item),
      });
    });
  }

  return { write, trace, answer, frame, compare };
}

/** The names that tell an item from others; none where there is no item. */
function idOf(item: Item | undefined): readonly string[] {
  return item ? [item.locale, item.key] : [];
}
