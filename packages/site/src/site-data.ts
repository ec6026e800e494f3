import type { Item, Library, LocaleView, Relations, Route } from '@almanach/core';

/**
 * What Eleventy's templates read as `almanach`: the library and the address of every page.
 *
 * It is a class because Eleventy copies plain objects of its data cascade, key by key.
 */
export class SiteData {
  /** The files to write, below the output folder: Eleventy's pagination runs over them. */
  readonly outputs: readonly string[];
  readonly #routes: ReadonlyMap<string, Route>;

  constructor(readonly library: Library) {
    const routes: Route[] = [
      ...library.routes,
      ...library.locales.flatMap(({ code }) => library.locale(code).routes),
    ];
    this.#routes = new Map(routes.map((route) => [route.output, route]));
    this.outputs = [...this.#routes.keys()];
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

  get routes(): readonly Route[] {
    return [...this.#routes.values()];
  }

  /** Gives the library as one locale sees it. */
  locale(code: string): LocaleView {
    return this.library.locale(code);
  }

  /** Gives how a document stands to others. */
  relations(item: Item): Relations {
    return this.library.relations(item);
  }

  /** Gives the route that is written to a file, `'fr/index.html'`. */
  routeOf(output: string): Route | undefined {
    return this.#routes.get(output);
  }
}
