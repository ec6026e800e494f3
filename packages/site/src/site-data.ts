import type { CoverImage, Diagnostic, Item, Library, LocaleView, Relations, Route } from '@almanach/core';
import { type Drawings, noDrawings } from './covers/drawings.js';
import { isInside } from './inside.js';
import { type Copy, copyMedia } from './media-copies.js';
import { mediumAddress } from './reader.js';
import { strictView } from './strict-view.js';

/** What is known of how the texts of a site were read. */
export interface ReadWith {
  /** The hosts whose pages a frame may show. */
  readonly frameHosts: readonly string[];
  /** The files of the project whose code the texts were read with. */
  readonly modules: readonly string[];
  /** The folder where what the next build may take is kept; undefined where nothing is. */
  readonly cacheFolder: string | undefined;
  /** Whether every file is read in every build, whatever the system says of it. */
  readonly strict?: boolean | undefined;
  /** Whether functions made texts of data, so that it may be another site though no file is. */
  readonly given?: boolean | undefined;
  /** When a document is dated next, in milliseconds since 1970: from then on it is another site. */
  readonly due?: number | undefined;
}

/**
 * What Eleventy's templates read as `almanach`: the library and the address of every page.
 *
 * It is a class because Eleventy copies plain objects of its data cascade, key by key.
 */
export class SiteData {
  /** The files to write, below the output folder: Eleventy's pagination runs over them. */
  readonly outputs: readonly string[];
  /** The files that are copied to the output folder as they are. */
  readonly copies: readonly Copy[];
  /** Every problem, in the order of files, lines and columns. */
  readonly diagnostics: readonly Diagnostic[];
  readonly #routes: ReadonlyMap<string, Route>;
  readonly #homeless: readonly Diagnostic[];
  readonly #byFile: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly #views: ReadonlyMap<string, LocaleView>;

  constructor(
    readonly library: Library,
    problems: readonly Diagnostic[] = library.diagnostics,
    readonly pictures: readonly Copy[] = [],
    readonly drawings: Drawings = noDrawings,
    readonly readWith: ReadWith = { frameHosts: [], modules: [], cacheFolder: undefined },
    /** The questions that the library may answer in another way than the one built before; undefined where any may be. */
    readonly doubtful: ReadonlySet<string> | undefined = undefined,
  ) {
    this.#views = new Map(library.locales.map(({ code }) => [code, strictView(library.locale(code))]));
    const routes: Route[] = [
      ...library.routes,
      ...library.locales.flatMap(({ code }) => library.locale(code).routes),
    ];
    this.#routes = new Map(routes.map((route) => [route.output, route]));
    this.outputs = [...this.#routes.keys()];
    const outside = this.outputs.find((output) => !isInside(output));
    if (outside !== undefined)
      throw new Error(`The page ${outside} would be written outside the output folder`);
    const made = new Set(pictures.map(({ to }) => to));
    this.copies = [...copyMedia(library).filter(({ to }) => !made.has(to)), ...pictures];
    this.diagnostics = problems;
    this.#byFile = groupByFile(this.diagnostics.filter(({ severity }) => severity !== 'hint'));
    const shown = new Set(routes.map(fileOf));
    this.#homeless = this.diagnostics.filter(
      ({ file, severity }) => severity === 'error' && !shown.has(file),
    );
  }

  get locales() {
    return this.library.locales;
  }

  get url() {
    return this.library.url;
  }

  get basePath() {
    return this.library.basePath;
  }

  get domains() {
    return this.library.domains;
  }

  get routes(): readonly Route[] {
    return [...this.#routes.values()];
  }

  /**
   * The pages for unknown addresses at the top of each domain, and those that they repeat: the first locale's. Where one
   * stands there already, there is none.
   */
  get notFound(): readonly { readonly output: string; readonly from: string }[] {
    const { domains, outputs } = this.library;
    const present = new Set(outputs.map(({ output }) => output.toLowerCase()));
    return domains.flatMap(({ folder, locales: [first = ''] }) => {
      const output = `${folder}404.html`;
      const from = this.library.locale(first).routes.find(isNotFound)?.output;
      return from === undefined || present.has(output.toLowerCase()) ? [] : [{ output, from }];
    });
  }

  /** Whether a problem is an error: a build must fail. */
  get failed(): boolean {
    return this.diagnostics.some(({ severity }) => severity === 'error');
  }

  /** Returns the library as one locale sees it; a message that no language has is an error of the page that asks. */
  locale(code: string): LocaleView {
    return this.#views.get(code) ?? this.library.locale(code);
  }

  /**
   * Returns the address of a medium on the pages of a locale, by default the first.
   *
   * @throws Error where the site publishes none at the path.
   */
  media(path: string, code: string = this.library.site.defaultLocale): string {
    return mediumAddress(this.locale(code), path);
  }

  /** Returns how a document stands to others. */
  relations(item: Item): Relations {
    return this.library.relations(item);
  }

  /** Returns the cover that was drawn for an article without one of its own. */
  coverOf(item: Item): CoverImage | undefined {
    return this.drawings.coverOf(item);
  }

  /** Finds the route that is written to a file, `'fr/index.html'`. */
  routeOf(output: string): Route | undefined {
    return this.#routes.get(output);
  }

  /** Lists the first route of each kind. */
  samples(): readonly Route[] {
    return [...new Map(this.routes.toReversed().map((route) => [route.kind, route])).values()];
  }

  /** Lists what is wrong on a page: with its document, and with files that have no page of their own. */
  problemsOf(route: Route): readonly Diagnostic[] {
    return [...this.#homeless, ...(this.#byFile.get(fileOf(route)) ?? [])];
  }

  /** Returns the same site with other problems. */
  withProblems(problems: readonly Diagnostic[]): SiteData {
    return new SiteData(this.library, problems, this.pictures, this.drawings, this.readWith);
  }
}

/** The file of the document that a route shows; empty where it shows none. */
function fileOf(route: Route): string {
  return 'item' in route ? (route.item?.file ?? '') : '';
}

function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.file);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.file, [diagnostic]);
  }
  return groups;
}

function isNotFound({ kind }: Route): boolean {
  return kind === 'not-found';
}
