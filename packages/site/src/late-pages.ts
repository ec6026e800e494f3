import type { EleventyConfig } from './eleventy-config.js';
import { stagedVariable } from './staging/staged.js';

const mark = '\u0000almanach ';
/** Eleventy's own transforms, which change nothing of a page unless a plugin has given them something to do. */
const ofEleventy = new Set([
  '@11ty/eleventy/html-transformer',
  '@11ty/eleventy-bundle',
  '@11ty/eleventy-bundle/delayed',
]);

/**
 * Pages that are rendered when they are written. Eleventy keeps what a template renders until the last page is written:
 * 20,000 documents are gigabytes of pages. So its template renders a short mark of each page, and the text takes the
 * place of the mark on its way to the file.
 */
export class LatePages {
  readonly #render: (output: string) => string;
  #others: readonly string[] = [];

  /** @param render Renders the page of a file, by its path below the output folder. */
  constructor(render: (output: string) => string) {
    this.#render = render;
  }

  /**
   * Hands over the first of some pages alone, and keeps the others to be written behind it: a page costs Eleventy a
   * template of its own, and their data. Returns what is handed over.
   */
  handOverFirst(outputs: readonly string[]): readonly string[] {
    this.#others = outputs.slice(1);
    return outputs.slice(0, 1);
  }

  /** Returns what stands for a page until it is written. */
  markOf(output: string): string {
    return mark + output;
  }

  /**
   * Writes what Eleventy writes to a file: the page for its mark, anything else as it is. Behind the first page come
   * those that were not handed over.
   *
   * @param write Writes a file; its path is that of the page, or below the output folder.
   */
  write(path: string, content: Content, write: (path: string, content: Content) => void): void {
    if (typeof content !== 'string' || !content.startsWith(mark)) {
      write(path, content);
      return;
    }
    write(path, this.#render(content.slice(mark.length)));
    const others = this.#others;
    this.#others = [];
    for (const other of others) write(other, this.#render(other));
  }
}

type Content = string | NodeJS.ArrayBufferView;

/**
 * Decides whether pages may be rendered when they are written: where nobody but Almanach sees the text of a page on its
 * way, and where a template that fails late spoils nothing, since the build stands beside the last site or a server
 * shows what failed. A build that only tries renders every page, too, which it never writes.
 *
 * @param template The path of Almanach's template.
 */
export function mayBeLate(
  { transforms, linters, events, extensionMap, htmlTransformer }: EleventyConfig,
  { serving, template }: { readonly serving: boolean; readonly template: string },
): boolean {
  const extensions = Object.keys({ ...htmlTransformer.callbacks, ...htmlTransformer.plugins });
  return (
    (serving || process.env[stagedVariable] !== undefined) &&
    !process.argv.includes('--dryrun') &&
    Object.keys(transforms).every((name) => ofEleventy.has(name)) &&
    Object.keys(linters).length === 0 &&
    // What Eleventy tells at the end names the text of each page.
    events.listenerCount('eleventy.after') === 1 &&
    extensionMap.size === 0 &&
    !extensions.some((extension) => htmlTransformer.isTransformable(extension, { inputPath: template }))
  );
}
